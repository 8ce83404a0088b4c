import { policiesOf } from '@/policy'
import { planStrip } from '@/ui'
import type { StripPlan } from '@/ui'
import { nameOf, placeInRow, placeInside } from '@/ui/strip/names'
import type { StripPart } from '@/ui/strip/plan'
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
    {
      kind: 'window',
      window: 'concentrated',
      current: true,
      span: { from: '2025-10-15', to: '2025-12-31' },
      left: 0,
      width: share(78)
    },
    {
      kind: 'window',
      window: 'supplementary',
      current: false,
      span: { from: '2026-01-01', to: '2026-02-28' },
      left: share(78),
      width: share(59)
    },
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

/** In percent of a strip of 256 px, in letters of 13: a month of one digit is 22 px wide, one of two digits 31 px. */
const NARROWEST = { one: 8.6, two: 12.1 }

test('named days of the strip never touch', () => {
  for (const answer of [answers.lanzhou, answers.lanzhouJanuary, answers.lanzhouLapsed, answers.lanzhouBefore]) {
    const { ticks } = plan(answer)
    ticks.slice(1).forEach(({ at }, index) => {
      const before = ticks[index]!
      const isTwoDigits = Number(before.date.slice(5, 7)) > 9
      expect(at - before.at).toBeGreaterThanOrEqual(isTwoDigits ? NARROWEST.two : NARROWEST.one)
    })
  }
})

test('where cover begins is named in the largest letters too, and the first day only where there is room before it', () => {
  // The first of January is 17.6 % from the left; "10月" in letters of 26 takes 24 %.
  expect(plan(answers.lanzhou).ticks.map(({ date, isRoomy }) => [date, isRoomy])).toEqual([
    ['2025-10-15', false],
    ['2026-01-01', true],
    ['2026-12-31', true]
  ])
})

test('a window that is over is drawn only where it was paid in', () => {
  const kinds = (drawn: StripPlan) => drawn.parts.flatMap(({ window }) => window ?? [])
  expect(kinds(plan(answers.lanzhou))).toEqual(['concentrated', 'supplementary'])
  expect(kinds(plan(answers.lanzhouJanuary))).toEqual(['supplementary'])
  const later = planStrip(answers.lanzhou, [], '2026-05-01')
  expect(later && kinds(later)).toEqual(['concentrated'])
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

describe('the names on a strip', () => {
  const window = (from: string, to: string, left: number, width: number): StripPart => ({
    kind: 'window',
    window: 'mid-year',
    span: { from, to },
    left,
    width
  })

  test('windows of one kind are told apart by their months', () => {
    const parts = [window('2025-01-01', '2025-02-28', 0, 20), window('2025-03-01', '2025-03-31', 20, 10)]
    expect(parts.map((part) => nameOf(part, parts))).toEqual(['1到2月缴', '3月缴'])
    expect(nameOf(parts[0]!, parts.slice(0, 1))).toBe('年中缴')
  })

  test('a name in its box stands on the side of the line of today that has room', () => {
    const box = window('2025-03-01', '2025-06-30', 20, 18)
    expect(placeInside(box, '年中缴', null, 'normal')).toBe('in')
    expect(placeInside(box, '年中缴', 34, 'normal')).toBe('start')
    expect(placeInside(box, '年中缴', 23, 'normal')).toBe('end')
    expect(placeInside(box, '年中缴', 29, 'normal')).toBeNull()
    expect(placeInside(box, '年中缴', null, 'largest')).toBeNull()
  })

  test('a name beside its box does not stand where the line of today passes', () => {
    const box = window('2025-01-01', '2025-02-28', 45, 5)
    expect(placeInRow(box, '年中缴', null)).toBe('after')
    expect(placeInRow(box, '年中缴', 60)).toBe('before')
    expect(placeInRow(box, '年中缴', 30)).toBe('after')
  })
})
