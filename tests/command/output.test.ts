import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countIn, failuresIn } from '../../scripts/lib/output.mjs'

const many = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}`).join('\n')

test('jest: counts, and of much output the failures', () => {
  const output = [
    many('PASS tests/example', 900),
    'Jest: "global" coverage threshold for branches (90%) not met: 89%',
    'Summary of all failing tests',
    'FAIL tests/late.test.ts',
    '  ● the last day is included',
    '',
    'Test Suites: 1 failed, 900 passed, 901 total',
    'Tests:       1 failed, 2 skipped, 3059 passed, 3062 total',
    ''
  ].join('\n')
  assert.deepEqual(countIn(output), { passed: 3059, failed: 1 })
  assert.equal(failuresIn(output).split('\n')[0], 'Summary of all failing tests')
  assert.match(failuresIn(output), /● the last day is included/)
})

test('jest without a failing test: the end, where it says what else is wrong', () => {
  const output = `${many('PASS tests/example', 900)}\nJest: "global" coverage threshold for branches (90%) not met: 89%\nTests:       9 passed, 9 total\n`
  assert.deepEqual(countIn(output), { passed: 9, failed: 0 })
  assert.match(failuresIn(output), /^PASS tests\/example 1\n[^]*… 594 lines left out …[^]*not met: 89%/)
})

test('node: counts, cancelled ones too, and the failures alone', () => {
  const output = `${many('✔ fine', 900)}\nℹ tests 903\nℹ pass 900\nℹ fail 2\nℹ cancelled 1\n\n✖ failing tests:\n\n✖ home\n  AssertionError: 1 == 2\n`
  assert.deepEqual(countIn(output), { passed: 900, failed: 3 })
  assert.equal(failuresIn(output), '✖ failing tests:\n\n✖ home\n  AssertionError: 1 == 2')
})

test('colours are no hindrance', () => {
  const output = '\x1b[34mℹ pass 3\x1b[39m\n\x1b[34mℹ fail 0\x1b[39m\n'
  assert.deepEqual(countIn(output), { passed: 3, failed: 0 })
})

test('what is no runner of tests counts nothing, and what is short is shown whole', () => {
  assert.deepEqual(countIn('src/a.ts\n  1:1  error  …\n'), { passed: 0, failed: 0 })
  assert.equal(failuresIn('one\ntwo\n'), 'one\ntwo')
})
