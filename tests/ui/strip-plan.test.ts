import { policiesOf } from '@/policy'
import { planStrip } from '@/ui'
import type { StripPlan } from '@/ui'
import * as answers from './answers'

function plan(answer: typeof answers.lanzhou): StripPlan {
  const windows = policiesOf('620102').find(({ benefitYear }) => benefitYear === 2026)?.windows ?? []
  const drawn = planStrip(answer, windows, answer.asOf)
  if (!drawn) throw new Error('nothing drawn')
  return drawn
}

/** 15 October 2025 to 31 December 2026, both included. */
const DAYS = 443
const share = (days: number) => expect.closeTo((days / DAYS) * 100, 5) as number

test('windows, cover and today stand where their days are', () => {
  const { parts, today } = plan(answers.lanzhou)
  expect(parts).toEqual([
    { kind: 'window', window: 'concentrated', current: true, left: 0, width: share(78) },
    { kind: 'window', window: 'supplementary', current: false, left: share(78), width: share(59) },
    { kind: 'cover', left: share(78), width: share(365) }
  ])
  expect(today).toEqual(share(17))
})

test('a wait fills the days between its start and cover', () => {
  const { parts } = plan(answers.lanzhouLapsed)
  const [waiting, cover] = parts.filter(({ kind }) => kind !== 'window')
  expect(waiting).toEqual({ kind: 'waiting', left: share(78), width: share(90) })
  expect(cover?.left).toEqual(share(168))
})

test('named days of the strip never touch', () => {
  for (const answer of [answers.lanzhou, answers.lanzhouJanuary, answers.lanzhouLapsed, answers.lanzhouBefore]) {
    const places = plan(answer).ticks.map(({ at }) => at)
    const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16)
  }
})

test('a special window for one resident is the only one drawn', () => {
  const drawn = planStrip(answers.changshaBaby, policiesOf('430104')[0]?.windows ?? [], '2025-05-20')
  expect(drawn?.parts.filter(({ kind }) => kind === 'window')).toMatchObject([
    { window: 'special', current: true, left: 0 }
  ])
})

test('without a window or cover no strip is drawn', () => {
  expect(planStrip(answers.lanzhouClosed, [], '2026-03-01')).toBeNull()
  expect(planStrip(answers.guangdong, [], '2025-11-01')).toBeNull()
})
