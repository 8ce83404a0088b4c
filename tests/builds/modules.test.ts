/** Nothing is carried twice: no module by two files of a build, no package in two versions. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderOf } from './folder'
import { sourcesIn, type Source } from './stats'

/** Bytes of source. SHARED_BY_PAGES in config/index.ts leaves what is smaller with each page of the web that uses it. */
const WORTH_A_REQUEST = 12_000

for (const build of ['weapp', 'weapp-operated', 'alipay', 'h5'] as const) {
  const sources = sourcesIn(folderOf(build))

  test(`no module is in two files of the build ${build}`, () => {
    assert.ok(
      sources.some(({ path, files }) => path === 'src/app.tsx' && files.length === 1),
      'that is no app'
    )
    const heavy = build === 'h5' ? sources.filter(({ bytes }) => bytes > WORTH_A_REQUEST) : sources
    assert.deepEqual(carriedTwice(heavy), [])
  })

  test(`no package comes in two versions in the build ${build}`, () => {
    assert.deepEqual(inTwoVersions(sources), [])
  })
}

test('the check for modules finds one in two files, whether alone or joined with others', () => {
  const source = (path: string, files: string[]): Source => ({ path, bytes: 1, files })
  assert.deepEqual(
    carriedTwice([
      source('src/a.ts', ['app.js']),
      source('src/b.ts', ['app.js']),
      source('src/b.ts', ['flows/guide/index.js']),
      source('src/c.ts', ['app.js', 'common.js'])
    ]),
    ['src/b.ts: app.js, flows/guide/index.js', 'src/c.ts: app.js, common.js']
  )
})

test('the check for packages finds one in two versions', () => {
  const two = [
    'node_modules/@tarojs/shared/a.js',
    'node_modules/@tarojs/taro/node_modules/@tarojs/shared/b.js',
    'node_modules/dayjs/c.js'
  ].map((path): Source => ({ path, bytes: 1, files: ['app.js'] }))
  assert.deepEqual(inTwoVersions(two), [
    '@tarojs/shared: node_modules/@tarojs/shared, node_modules/@tarojs/taro/node_modules/@tarojs/shared'
  ])
})

function carriedTwice(sources: readonly Source[]): string[] {
  return several(sources.flatMap(({ path, files }) => files.map((file): [string, string] => [path, file])))
}

function inTwoVersions(sources: readonly Source[]): string[] {
  return several(
    sources.flatMap(({ path }): [string, string][] => {
      const [place, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
      return place && name ? [[name, place]] : []
    })
  )
}

/** Each name that stands in several places, with these. */
function several(pairs: readonly (readonly [name: string, place: string])[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const [name, place] of pairs) places.set(name, (places.get(name) ?? new Set()).add(place))
  return [...places].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`)
}
