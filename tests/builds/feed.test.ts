/** What reads an operator's feed: on the web a script of its own that is fetched when it is needed, and in no build without a feed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderOf } from './folder'
import type { Build } from './folder'
import { sourcesIn } from './stats'
import { askOfficial } from './wechat/findings'

/** The files of a build that hold this source. */
const holdersOf = (build: Build, source: string) =>
  sourcesIn(folderOf(build))
    .filter(({ path }) => path === source)
    .flatMap(({ files }) => files)

test('where an operator publishes a feed, what reads it comes with the app on WeChat, once', () => {
  for (const source of ['src/operator/feed/read.ts', 'src/policy/checks/rules.ts', 'src/operator/feed/feed.ts'])
    assert.deepEqual(holdersOf('weapp-operated', source), ['common.js'])
})

test("WeChat's own tool takes that build, and has nothing to say against it", () => {
  const { error } = askOfficial(folderOf('weapp-operated'))
  assert.equal(error, undefined)
})

for (const build of ['weapp', 'alipay', 'h5'] as const) {
  test(`${build}: without a feed, nothing of it is carried`, () => {
    for (const source of ['src/operator/feed/read.ts', 'src/operator/feed/feed.ts'])
      assert.deepEqual(holdersOf(build, source), [])
  })
}
