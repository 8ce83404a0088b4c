/** What reads an operator's feed: on WeChat in a file of its own that is fetched when it is needed, and in no build without a feed. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { partsOf } from '../../scripts/sizes/parts'
import { folderOf } from './folder'
import type { Build } from './folder'
import { askOfficial } from './wechat/findings'

const READER = 'flows/feed.js'

/** The files of a build that hold this source. */
const holdersOf = (build: Build, source: string) =>
  partsOf(folderOf(build))
    .filter(({ sources }) => sources.some(({ path }) => path === source))
    .flatMap(({ bundles }) => bundles)

test('where an operator publishes a feed, WeChat fetches what reads it by itself', () => {
  for (const source of ['src/policy/feed/read.ts', 'src/policy/checks/rules.ts'])
    assert.deepEqual(holdersOf('weapp-operated', source), [READER])
  assert.deepEqual(holdersOf('weapp-operated', 'src/policy/feed/feed.ts'), ['common.js'])
})

test('it is asked for by the very text that WeChat looks for, from where that path begins', () => {
  const asking = readFileSync(join(folderOf('weapp-operated'), 'common.js'), 'utf8')
  assert.equal(asking.split(`require.async("./${READER}")`).length, 2)
})

test("WeChat's own tool takes it along, and has nothing to say against it", () => {
  const { error, compiled = [] } = askOfficial(folderOf('weapp-operated'))
  assert.equal(error, undefined)
  assert.deepEqual(
    compiled.filter((file) => file.startsWith('flows/feed')),
    [READER]
  )
})

for (const build of ['weapp', 'alipay', 'h5'] as const) {
  test(`${build}: without a feed, nothing of it is carried`, () => {
    for (const source of ['src/policy/feed/read.ts', 'src/policy/feed/feed.ts'])
      assert.deepEqual(holdersOf(build, source), [])
  })
}
