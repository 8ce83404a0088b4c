/** The web build can be installed and works without a network; the mini-programs have nothing of that. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { test } from 'node:test'
import { folderOf, textsOf } from './folder'

const folder = folderOf('h5')
const page = readFileSync(join(folder, 'index.html'), 'utf8')

test('the service worker holds the page and every script and style of the web build', () => {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /^(index\.html|.+\/.+\.(js|css))$/.test(path))
  assert.ok(files.length > 30, 'that is no app')
  assert.deepEqual(
    files.filter((file) => !worker.includes(`/${file}"`)),
    []
  )
})

test('the manifest of the web build names icons that are there', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
    name: string
    display: string
    icons: { src: string; sizes: string }[]
  }
  assert.equal(manifest.name, '不断保')
  assert.equal(manifest.display, 'standalone')
  assert.deepEqual(
    manifest.icons.map(({ sizes }) => sizes),
    ['192x192', '512x512']
  )
  for (const { src } of manifest.icons) assert.ok(existsSync(join(folder, src)), src)
})

test('the page of the web build has no script of its own in it, and asks for nothing from elsewhere', () => {
  assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)/)
  assert.doesNotMatch(page, /\son\w+=/)
  for (const [, address] of page.matchAll(/\s(?:src|href)="([^"]*)"/g))
    assert.match(address ?? '', /^(\.\/[\w./-]+|#\/[\w/]+|data:image\/svg\+xml,.*)$/)
})

test('every text file of the web build lies there compressed', () => {
  for (const path of textsOf(folder, /\.(html|js|css|webmanifest)$/).keys())
    for (const ending of ['br', 'gz']) assert.ok(existsSync(join(folder, `${path}.${ending}`)), `${path}.${ending}`)
})

for (const build of ['weapp', 'alipay'] as const) {
  test(`the build ${build} has no service worker and no manifest`, () => {
    const texts = textsOf(folderOf(build), /\.(js|json|webmanifest)$/)
    for (const [path, text] of texts) assert.doesNotMatch(text, /service-?worker|webmanifest/i, path)
  })
}
