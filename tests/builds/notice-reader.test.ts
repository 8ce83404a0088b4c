/** The reader of notices is fetched by whoever has a text to read: nothing of it comes before the first page. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { folderOf, type Build } from './folder'
import { sourcesIn } from './stats'

/** Bytes of the script on the web, gzipped. */
const MOST = 40 * 1024

const readerIn = (build: Build) => {
  const reader = sourcesIn(folderOf(build)).filter(({ path }) => path.startsWith('src/notice/'))
  assert.ok(
    reader.some(({ path }) => path === 'src/notice/index.ts'),
    `there is no reader in the build ${build}`
  )
  return reader
}

for (const build of ['weapp', 'alipay'] as const) {
  test(`in the build ${build} the reader of notices lies in the package flows alone`, () => {
    assert.deepEqual(
      readerIn(build).filter(({ files }) => files.some((file) => !file.startsWith('flows/'))),
      []
    )
  })
}

test('on the web the reader of notices is a small script of its own', () => {
  const scripts = [...new Set(readerIn('h5').flatMap(({ files }) => files))]
  const [script] = scripts
  assert.ok(script !== undefined && scripts.length === 1, scripts.join())
  const others = sourcesIn(folderOf('h5')).filter(({ files }) => files.includes(script))
  assert.deepEqual(
    others.map(({ path }) => path).filter((path) => !path.startsWith('src/notice/')),
    []
  )
  const size = gzipSync(readFileSync(`${folderOf('h5')}/${script}`), { level: 9 }).length
  assert.ok(size <= MOST, `${size} of ${MOST} bytes, gzipped`)
})
