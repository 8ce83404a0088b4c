/** The answers of the guide, as one reads them once more before the result. */
import { emptyDraft, QUESTIONS } from '@/household'
import type { Answers, Facts } from '@/household'
import { checkRows } from '@/flows/guide/questions/check'
import { knownIdentities, shelfFor } from '@/policy'

const FACTS: Facts = {
  region: '620102',
  shelf: shelfFor('620102'),
  asOf: '2025-11-01',
  benefitYear: 2026,
  hasNotice: true,
  students: ['university'],
  situations: ['military-discharge'],
  knownIdentities: knownIdentities(),
  identities: ['orphan'],
  tiers: ['tier-1', 'tier-2'],
  historyYears: [2023, 2024, 2025, 2026],
  claimYears: [2024, 2025]
}

function rows(answers: Partial<Answers>): Record<string, string[]> {
  const found = checkRows({ ...emptyDraft(), answers }, QUESTIONS, FACTS)
  return Object.fromEntries(found.map(({ label, lines }) => [label, lines]))
}

test('the check has no row for a question that was not answered', () => {
  expect(rows({})).toEqual({})
})

test('the check says who it is, and where', () => {
  expect(rows({ region: '620102', who: { relation: 'parent', nickname: '妈妈' }, birth: { year: 1964 } })).toEqual({
    参保地: ['兰州市城关区'],
    给谁算: ['妈妈（父母）'],
    出生: ['1964 年']
  })
  expect(rows({ birth: { year: 2025, date: '2025-08-15' } })).toEqual({ 出生: ['2025年8月15日'] })
})

test('the check names the choices by their names on the questions', () => {
  expect(
    rows({
      insurance: { now: 'none' },
      student: 'university',
      situation: [{ kind: 'military-discharge', date: '2025-09-01' }],
      identities: ['orphan'],
      enrolment: 'moved',
      tier: 'tier-2'
    })
  ).toEqual({
    职工医保: ['没有'],
    大中专学生: ['在校大中专学生'],
    特别情况: ['退役军人（2025年9月1日）'],
    身份: ['孤儿'],
    参保: ['以前在别的地方参加'],
    档次: ['二档']
  })
  expect(rows({ insurance: { now: 'employee-ended', endedOn: '2025-09-01' } })).toEqual({
    职工医保: ['2025年9月1日起没有了']
  })
})

test('the check shows "none of these" as an answer', () => {
  expect(rows({ situation: [], identities: [] })).toEqual({ 特别情况: ['没有'], 身份: ['没有'] })
})

test('the check shows a past year with its insurance, and with the refund where that counts', () => {
  const history: Answers['history'] = [
    { year: 2022, scheme: 'resident', claimed: 'yes' }, // no longer asked about
    { year: 2023, scheme: 'resident', claimed: 'yes' }, // before refunds count
    { year: 2024, scheme: 'resident', claimed: 'yes' },
    { year: 2025, scheme: 'employee' },
    { year: 2026, scheme: 'none' }
  ]
  expect(rows({ history })).toEqual({
    往年参保: ['2023 年：居民医保', '2024 年：居民医保，报销过', '2025 年：职工医保', '2026 年：还没缴']
  })
})

test.each([
  ['no', '2024 年：居民医保，没报销过'],
  ['unknown', '2024 年：居民医保，报销过没有，不清楚'],
  [undefined, '2024 年：居民医保，报销过没有，不清楚']
] as const)('the check says in words whether there was a refund: %s', (claimed, line) => {
  expect(rows({ history: [{ year: 2024, scheme: 'resident', ...(claimed && { claimed }) }] })).toEqual({
    往年参保: [line]
  })
})

test.each([
  ['resident', '2026 年：已经缴了'],
  ['employee', '2026 年：职工医保'],
  ['unknown', '2026 年：不清楚']
] as const)('the check says in words whether the year itself is paid: %s', (scheme, line) => {
  expect(rows({ history: [{ year: 2026, scheme }] })).toEqual({ 往年参保: [line] })
})

test('the check shows "never insured" as one line, whatever the years', () => {
  expect(rows({ history: 'never' })).toEqual({ 往年参保: ['从来没参加过医保'] })
})

test('the check shows the answers that a special window needs', () => {
  expect(rows({ parents: 'no' })).toEqual({ 爸爸妈妈的医保: ['没有'] })
  expect(rows({ months: { year: 2025, paid: 0 } })).toEqual({ 职工医保月数: ['2025 年：0 个月'] })
  expect(rows({ months: { year: 2025, paid: null } })).toEqual({ 职工医保月数: ['2025 年：不清楚'] })
})

test('the check shows a job that ended on an unknown day', () => {
  expect(rows({ insurance: { now: 'employee-ended', endedOn: null } })).toEqual({
    职工医保: ['停了，不清楚是哪天，先按普通居民算']
  })
})

test('the check shows a year that was said of a member, of which no notice asks', () => {
  const draft = {
    ...emptyDraft(),
    memberId: 'mum',
    answers: { history: [{ year: 2027, scheme: 'resident' as const }] }
  }
  const [row] = checkRows(draft, ['history'], { ...FACTS, asOf: '2026-11-28', hasNotice: false, historyYears: [] })
  expect(row).toEqual({ question: 'history', label: '往年参保', lines: ['2027 年：已经缴了'] })
})
