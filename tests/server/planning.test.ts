import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayInBeijing, instantOf } from '@/server/beijing'
import { assign } from '@/server/messages/consents'
import { Pause } from '@/server/messages/pause'
import { planMessages } from '@/server/messages/plan'
import { templates } from './support/office'

const NOW = Date.parse('2025-12-01T00:00:00Z')
const closes = { kind: 'window-closes', on: '2025-12-24', hour: 9, about: '2025-12-24' }
const lastDay = { kind: 'last-useful-day', on: '2025-12-31', hour: 9, about: '2025-12-31' }
const opens = { kind: 'window-opens', on: '2026-01-15', hour: 20, about: '2026-01-15' }
const NOTHING = { platform: 'weapp', waiting: [], sent: [] } as const
const NONE_SKIPPED = { 'kind-not-served': 0, past: 0, double: 0, 'sent-already': 0 }

test('an hour in Beijing is eight hours before the same in Greenwich, and its day begins at four in the afternoon', () => {
  assert.equal(instantOf('2025-12-24', 9).toISOString(), '2025-12-24T01:00:00.000Z')
  assert.equal(instantOf('2026-01-01', 0).toISOString(), '2025-12-31T16:00:00.000Z')
  assert.equal(dayInBeijing(Date.parse('2025-12-31T15:59:59Z')), '2025-12-31')
  assert.equal(dayInBeijing(Date.parse('2025-12-31T16:00:00Z')), '2026-01-01')
})

test('each reminder gets the template that was consented to and serves its kind', () => {
  const asked = { ...NOTHING, consented: ['opening', 'closing'], reminders: [closes, opens] }
  assert.deepEqual(planMessages(templates, asked, NOW), {
    planned: [
      { kind: 'window-closes', about: '2025-12-24', dueAt: new Date('2025-12-24T01:00:00Z'), template: 'closing' },
      { kind: 'window-opens', about: '2026-01-15', dueAt: new Date('2026-01-15T12:00:00Z'), template: 'opening' }
    ],
    skipped: NONE_SKIPPED
  })
})

test('what was promised before is planned again beside what is new', () => {
  const waiting = [{ kind: 'window-closes', due_at: new Date('2025-12-24T01:00:00Z'), template: 'closing' }]
  const asked = { ...NOTHING, waiting, consented: ['closing'], reminders: [closes, lastDay] }
  const { planned } = planMessages(templates, asked, NOW)
  assert.deepEqual(
    planned.map(({ kind, template }) => [kind, template]),
    [
      ['window-closes', 'closing'],
      ['last-useful-day', 'closing']
    ]
  )
})

test('a reminder keeps the template by which it was waiting, so that a new consent is left to a new one', () => {
  const both = { ...templates, weapp: { ...templates.weapp, second: templates.weapp['closing']! } }
  const waiting = [{ kind: 'window-closes', due_at: new Date('2025-12-24T01:00:00Z'), template: 'closing' }]
  const asked = { ...NOTHING, waiting, consented: ['second'], reminders: [closes, lastDay] }
  assert.deepEqual(
    planMessages(both, asked, NOW).planned.map(({ template }) => template),
    ['closing', 'second']
  )
})

test('a reminder whose template is gone gets another one that serves its kind', () => {
  const waiting = [{ kind: 'window-closes', due_at: new Date('2025-12-24T01:00:00Z'), template: 'forgotten' }]
  const asked = { ...NOTHING, waiting, consented: ['opening'], reminders: [closes] }
  assert.deepEqual(
    planMessages(templates, asked, NOW).planned.map(({ template }) => template),
    ['closing']
  )
})

test('what becomes no message is counted by why: kinds unknown here, days gone by, doubles, and what was sent', () => {
  const reminders = [
    { kind: 'birthday', on: '2025-12-24', hour: 9, about: '2025-12-24' },
    { kind: 'recheck', on: '2025-12-24', hour: 9, about: '2025-12-24' },
    { ...closes, on: '2025-11-30' },
    closes,
    closes,
    lastDay
  ]
  const sent = [{ kind: 'last-useful-day', due_at: new Date('2025-12-31T01:00:00Z'), template: 'closing' }]
  const { planned, skipped } = planMessages(templates, { ...NOTHING, sent, consented: ['closing'], reminders }, NOW)
  assert.deepEqual(
    planned.map(({ kind }) => kind),
    ['window-closes']
  )
  assert.deepEqual(skipped, { 'kind-not-served': 2, past: 1, double: 1, 'sent-already': 1 })
})

test('a reminder of today whose hour is over is still planned, one of yesterday in Beijing is not', () => {
  const noon = Date.parse('2025-12-24T04:00:00Z')
  const reminders = [{ ...closes, on: '2025-12-23' }, closes]
  const { planned } = planMessages(templates, { ...NOTHING, consented: ['closing'], reminders }, noon)
  assert.deepEqual(
    planned.map(({ dueAt }) => dueAt.toISOString()),
    ['2025-12-24T01:00:00.000Z']
  )
})

test('as many reminders as can be get a consent, and an earlier one is never left out for a later one', () => {
  const serves = (template: string, reminder: string) =>
    ({ one: 'ab', other: 'a' })[template]?.includes(reminder) ?? false
  // The first reminder could take either; the second needs the one that it would take at first.
  assert.deepEqual(
    assign(['a', 'b'], ['one', 'other'], serves),
    new Map([
      ['b', 'one'],
      ['a', 'other']
    ])
  )
  assert.deepEqual(
    assign(['a1', 'a2', 'a3'], ['one'], () => true),
    new Map([['a1', 'one']])
  )
})

test('consents are given out as well as by trying all ways', () => {
  const table = fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, (serving) => {
      const names = ['x', 'y', 'z']
      const reminders = serving.map((_, index) => index)
      const serves = (template: string, reminder: number) => serving[reminder]?.[names.indexOf(template)] ?? false
      const given = assign(reminders, names, serves)
      assert.equal(new Set(given.values()).size, given.size)
      for (const [reminder, template] of given) assert.ok(serves(template, reminder))
      assert.equal(given.size, most(serving, 0, new Set()))
    })
  )
})

/** How many reminders, from this one on, can get a template of their own. */
function most(serving: boolean[][], reminder: number, used: Set<number>): number {
  const row = serving[reminder]
  if (!row) return 0
  const ways = row.flatMap((isServed, template) =>
    isServed && !used.has(template) ? [1 + most(serving, reminder + 1, new Set([...used, template]))] : []
  )
  return Math.max(most(serving, reminder + 1, used), ...ways)
}

test('a platform is spared after three failures in a row, for twice as long each time, and one success ends it', () => {
  const pause = new Pause()
  const fails = (at: number, times = 1) => {
    for (let count = 0; count < times; count += 1) pause.failed(at)
  }
  fails(0, 2)
  assert.equal(pause.room(8, 0), 8)
  fails(0, 6)
  assert.deepEqual([pause.room(8, 0), pause.room(8, 999), pause.room(8, 1000)], [0, 0, 1])
  fails(1000)
  assert.deepEqual([pause.room(8, 2999), pause.room(8, 3000)], [0, 1])
  for (const at of [3000, 7000, 15_000, 31_000, 63_000, 127_000, 255_000]) fails(at)
  assert.deepEqual([pause.room(8, 511_000 - 1), pause.room(8, 511_000)], [0, 1])
  fails(511_000)
  assert.deepEqual([pause.room(8, 811_000 - 1), pause.room(8, 811_000)], [0, 1])
  pause.succeeded()
  assert.equal(pause.room(8, 511_000), 8)
  fails(511_000, 2)
  assert.equal(pause.room(8, 511_000), 8)
})

test('a clock that is put back ends the pause of a platform', () => {
  const pause = new Pause()
  for (let count = 0; count < 3; count += 1) pause.failed(3_600_000)
  assert.deepEqual([pause.room(8, 3_600_000), pause.room(8, 0)], [0, 1])
})
