/**
 * What speaks to an operator's servers is in no build without one. What reads a feed is on the web a script of its own, that
 * is fetched when it is needed.
 */
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

const SPEAKING = ['feed/read', 'feed/feed', 'cashier/cashier', 'messages'].map((file) => `src/operator/${file}.ts`)

test("the code that speaks to an operator's servers is in the WeChat build with an operator, once", () => {
  for (const source of [...SPEAKING, 'src/policy/checks/rules.ts'])
    assert.deepEqual(holdersOf('weapp-operated', source), ['common.js'])
})

test("WeChat's own tool accepts the build with an operator", () => {
  const { error } = askOfficial(folderOf('weapp-operated'))
  assert.equal(error, undefined)
})

/** How a feed is kept: the storage of a phone, or a backup of another, may hold one. And that nothing is configured. */
const CARRIED = ['contract/feed', 'feed/persistence', 'index'].map((file) => `src/operator/${file}.ts`)

for (const build of ['weapp', 'alipay', 'h5'] as const) {
  test(`the build ${build} without an operator has no code that speaks to an operator's servers`, () => {
    const operators = sourcesIn(folderOf(build)).filter(({ path }) => path.startsWith('src/operator/'))
    assert.deepEqual([...new Set(operators.map(({ path }) => path))].sort(), CARRIED)
  })
}
