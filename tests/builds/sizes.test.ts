/** Small: what WeChat fetches before the first page fits its budget, and nothing is carried twice. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { modulesIn } from '../../scripts/sizes/bundle'
import { partsOf } from '../../scripts/sizes/parts'
import type { Part } from '../../scripts/sizes/parts'
import { filesOf, weigh } from '../../scripts/sizes/weigh'
import { folderOf } from './folder'
import type { Build } from './folder'
import { LIMIT } from './limits'

for (const build of ['weapp', 'weapp-operated'] as const) {
  test(`${build}: the app, its main package and each other one keep to their size`, () => {
    const [main, ...others] = weigh(folderOf(build)).packages
    assert.equal(main?.name, 'main')
    assert.ok(main.files.some(({ path }) => path === 'app.json') && main.bytes > 100_000, 'that is no app')
    assert.ok(
      main.bytes <= LIMIT.weappMain,
      `main package: ${main.bytes} of ${LIMIT.weappMain} bytes, ${JSON.stringify(main.groups)}`
    )
    for (const { name, bytes } of others) assert.ok(bytes <= LIMIT.weappPackage, `${name}: ${bytes} bytes`)
    const whole = others.reduce((sum, { bytes }) => sum + bytes, main.bytes)
    assert.ok(whole <= LIMIT.weappWhole, `the app: ${whole} of ${LIMIT.weappWhole} bytes`)
  })
}

for (const build of ['weapp', 'weapp-operated', 'alipay'] as const) {
  test(`${build}: no module is in two of its files, and none twice in one`, () => {
    assert.deepEqual(carriedTwice(holdersOf(build)), [])
  })

  test(`${build}: no package comes in two versions`, () => {
    assert.deepEqual(inTwoVersions(partsOf(folderOf(build))), [])
  })
}

test('a module in two files is found', () => {
  assert.deepEqual(
    carriedTwice([
      ['12', 'app.js'],
      ['12', 'flows/guide/index.js'],
      ['7', 'app.js']
    ]),
    ['12: app.js, flows/guide/index.js']
  )
})

test('a package in two versions is found', () => {
  const part = (path: string): Part => ({ id: path, bundles: ['app.js'], sources: [{ path, bytes: 1 }] })
  const two = [
    'node_modules/@tarojs/shared/a.js',
    'node_modules/@tarojs/taro/node_modules/@tarojs/shared/b.js',
    'node_modules/dayjs/c.js'
  ].map(part)
  assert.deepEqual(inTwoVersions(two), [
    '@tarojs/shared: node_modules/@tarojs/shared, node_modules/@tarojs/taro/node_modules/@tarojs/shared'
  ])
})

test('every module that went into a build is found in its files again', () => {
  const found = new Set(holdersOf('weapp').map(([id]) => id))
  const isScript = ({ id, sources }: Part) => id !== '' && !sources.every(({ path }) => /\.s?css$/.test(path)) // webpack's own have no id
  assert.deepEqual(
    partsOf(folderOf('weapp')).filter(
      (part) => isScript(part) && part.bundles.length > 0 && !found.has(String(part.id))
    ),
    []
  )
})

/** Module by module, the file that holds it. */
function holdersOf(build: Build): [id: string, file: string][] {
  const folder = folderOf(build)
  return filesOf(folder)
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      [...modulesIn(readFileSync(join(folder, path), 'utf8')).keys()].map((id): [string, string] => [id, path])
    )
}

function carriedTwice(holders: readonly (readonly [string, string])[]): string[] {
  const files = new Map<string, string[]>()
  for (const [id, file] of holders) files.set(id, [...(files.get(id) ?? []), file])
  return [...files].filter(([, several]) => several.length > 1).map(([id, several]) => `${id}: ${several.join(', ')}`)
}

function inTwoVersions(parts: readonly Part[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { path } of parts.flatMap(({ sources }) => sources)) {
    const [place, name = ''] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? ['']
    if (place) places.set(name, (places.get(name) ?? new Set()).add(place))
  }
  return [...places]
    .filter(([, several]) => several.size > 1)
    .map(([name, several]) => `${name}: ${[...several].join(', ')}`)
}
