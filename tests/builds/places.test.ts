/** The list of all places is fetched by whoever looks for one: nothing of it comes before the first page. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { folderOf, type Build } from './folder'
import { sourcesIn } from './stats'

/** What only a search for places needs: the names, and how they are searched. */
const OWN = [
  'policies/places.json',
  'src/policy/places/bundled.ts',
  'src/policy/places/match.ts',
  'src/policy/places/place-list.ts',
  'src/policy/places/search.ts'
]

/** Bytes of the script on the web, gzipped. */
const MOST = 40 * 1024

const filesOf = (build: Build) => {
  const sources = sourcesIn(folderOf(build))
  return OWN.map((path) => ({ path, files: sources.find((source) => source.path === path)?.files ?? [] }))
}

for (const build of ['weapp', 'alipay'] as const) {
  test(`in the build ${build} the list of places lies in the package flows alone`, () => {
    for (const { path, files } of filesOf(build)) {
      assert.ok(files.length > 0, `${path} is not there`)
      assert.deepEqual(
        files.filter((file) => !file.startsWith('flows/')),
        [],
        path
      )
    }
  })
}

test('on the web the list of places is a small script of its own', () => {
  const files = new Set(filesOf('h5').flatMap((one) => one.files))
  assert.equal(files.size, 1, [...files].join())
  const [file] = files
  const others = sourcesIn(folderOf('h5')).filter((source) => source.files.includes(file!))
  assert.deepEqual(
    others.map(({ path }) => path).filter((path) => path.startsWith('src/') && !path.startsWith('src/policy/places/')),
    []
  )
  const size = gzipSync(readFileSync(`${folderOf('h5')}/${file!}`), { level: 9 }).length
  assert.ok(size <= MOST, `${size} of ${MOST} bytes, gzipped`)
})
