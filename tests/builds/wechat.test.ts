/** WeChat's own tool takes the build as it is, offline: settings, files that are there, bytes of each package. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderOf } from './folder'
import { LIMIT } from './limits'
import { askOfficial } from './wechat/findings'

/** Its settings for its own minifier, which has nothing left to do. */
const ALREADY_SMALL = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN']

/** Made by other steps of `npm test`, which may run meanwhile. */
const BY_OTHERS = ['.swc', 'reports']

const atFirst = [...readdirSync('.'), ...BY_OTHERS]

test('the WeChat build compiles without an error, is small enough, and uses no network', () => {
  const { error, compiled = [], packages = {}, failed = [], connections } = askOfficial(folderOf('weapp'))
  assert.equal(error, undefined)
  assert.deepEqual(connections, [])
  assert.ok(compiled.includes('app.json') && compiled.includes('flows/guide/index.wxml'), compiled.join())
  assert.deepEqual(
    failed.filter((name) => !ALREADY_SMALL.includes(name)),
    []
  )
  const { main = Infinity, ...others } = packages
  assert.deepEqual(Object.keys(others), ['flows/'])
  assert.ok(main <= LIMIT.weappMain, `main package: ${main} of ${LIMIT.weappMain} bytes`)
  for (const [root, bytes] of Object.entries(others)) assert.ok(bytes <= LIMIT.weappPackage, `${root}: ${bytes} bytes`)
})

test('the check of the WeChat build notices what it asks of the network', () => {
  const { connections } = askOfficial(folderOf('weapp'), { curious: true })
  assert.deepEqual(connections, ['servicewechat.com'])
})

test('the check of the WeChat build refuses a page whose file is missing', () => {
  const { error = '' } = askOfficial(folderOf('weapp'), {
    change: (copy) => rmSync(join(copy, 'flows/guide/index.wxml'))
  })
  assert.match(error, /flows\/guide\/index/)
})

test('the check of the WeChat build refuses a page that app.json names and that does not exist', () => {
  const { error = '' } = askOfficial(folderOf('weapp'), {
    change: (copy) => {
      const file = join(copy, 'app.json')
      const app = JSON.parse(readFileSync(file, 'utf8')) as { pages: string[] }
      writeFileSync(file, JSON.stringify({ ...app, pages: [...app.pages, 'pages/nowhere/index'] }))
    }
  })
  assert.match(error, /pages\/nowhere\/index/)
})

test('the check of the WeChat build leaves no files in the project', () => {
  assert.deepEqual(
    readdirSync('.').filter((name) => !atFirst.includes(name)),
    []
  )
})
