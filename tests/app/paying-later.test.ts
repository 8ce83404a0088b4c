import { addDays } from '@/calculator/civil-date'
import type { Assessment, AssessQuery } from '@/calculator'
import { payingLater } from '@/app/paying-later'
import { payingLaterSentence } from '@/ui/text'
import { answerIn } from '../ui/answers'

function sentenceOf(now: Assessment, after: Assessment | null, asOf: string): string | null {
  const later = payingLater(now, after)
  return later && payingLaterSentence(later, asOf)
}

/** What is said to whoever asks on that day. */
function said(region: string, query: AssessQuery): string | null {
  const now = answerIn(region, query)
  if (!now.nextDeadline) return sentenceOf(now, null, query.asOf)
  const payOn = addDays(now.nextDeadline.date, 1)
  return sentenceOf(now, answerIn(region, { ...query, benefitYear: now.benefitYear, payOn }), query.asOf)
}

const paid = { history: [{ year: 2025, scheme: 'resident' }] } as const

test('the answer says that paying later brings a wait where only late payers have one', () => {
  expect(said('620102', { asOf: '2025-11-01', resident: paid })).toBe(
    '过了12月31日再缴：要等 90 天，2026年4月1日起才有保障。'
  )
})

test('the answer says that a wait which applies anyway begins to slide', () => {
  const lapsed = { history: [{ year: 2025, scheme: 'none' }] } as const
  expect(said('620102', { asOf: '2025-11-01', resident: lapsed })).toBe(
    '过了12月31日再缴：钱不变，但从那天起晚缴几天，保障就晚几天。'
  )
})

test('the answer says for the last window of the year that each day already counts', () => {
  expect(said('620102', { asOf: '2026-01-10', resident: paid })).toBe(
    '现在起每晚缴一天，保障就晚一天。过了2月28日，不一定还能缴，别错过。'
  )
})

test('the answer says when paying later buys nothing any more', () => {
  expect(said('430104', { asOf: '2025-02-01', resident: {} })).toBe(
    '现在起每晚缴一天，保障就晚一天。过了10月2日再缴，今年就用不上了。'
  )
})

test('the answer names a higher price that others report as reported, and not as "about"', () => {
  expect(said('430104', { asOf: '2026-01-10', resident: paid })).toContain('要缴据转述至少 1,100 元')
})

// The notice of Hunan promises 1 January to whoever has paid before; of who pays in January it says nothing.
test('the answer first names New Year where cover has a stated start only until then', () => {
  for (const asOf of ['2025-11-01', '2025-12-31']) {
    expect(said('430104', { asOf, resident: paid })).toMatch(
      /^2026年1月1日起才缴，从哪天起有保障没有写明。过了2026年1月31日再缴：要缴据转述至少 1,100 元/
    )
  }
  expect(said('430104', { asOf: '2026-01-01', resident: paid })).not.toContain('没有写明。过了')
  // All who pay in Gansu's window, which ends with the year, are promised 1 January.
  expect(said('620102', { asOf: '2025-12-25', resident: paid })).not.toContain('没有写明')
})

test('the answer compares nothing before the window opens', () => {
  expect(said('620102', { asOf: '2025-10-01', benefitYear: 2026, resident: {} })).toBeNull()
})

test('the answer names the day on which a later window opens after a gap', () => {
  const now = answerIn('620102', { asOf: '2025-11-01', resident: paid })
  const after = answerIn('620102', { asOf: '2025-11-01', benefitYear: 2026, resident: paid, payOn: '2026-02-01' })
  expect(sentenceOf(now, after, '2025-11-01')).toBe(
    '过了12月31日，要到2026年2月1日才能再缴：要等 90 天，2026年5月2日起才有保障。'
  )
})

test('the answer does not say that later is the same on a day of which no rule speaks', () => {
  const born = (date: string) => ({ birthDate: date, events: [{ kind: 'birth' as const, date }] })
  const doubt = '还能不能这样办没有写明，别拖过这天，过了先打 12393 问。'
  // Whether the year of birth can be paid in the next year.
  expect(said('620102', { asOf: '2026-11-28', resident: born('2026-11-01') })).toBe(`过了12月31日再缴：${doubt}`)
  expect(said('430102', { asOf: '2026-12-01', resident: { ...born('2026-11-09'), parentInsured: true } })).toBe(
    `过了12月31日再缴：${doubt}`
  )
  // Within how many days of birth the free rule holds.
  expect(said('430102', { asOf: '2026-11-28', resident: { ...born('2026-09-09'), parentInsured: true } })).toBe(
    `过了12月8日再缴：${doubt}`
  )
})
