import type { Basis, Caution, CautionCode } from '@/calculator'
import { cautionSentence } from '@/ui/text'

const said = (says: string): Basis => ({ notice: 'made-up', clause: 'a', certainty: 'stated', says })

/** One caution of each code. */
const EXAMPLES: { [Code in CautionCode]: Caution<Code>['data'] } = {
  'ceiling-bounds-only': { afterYears: 4, continuousFen: 100000, zeroClaimFen: 200000 },
  'cover-start-not-stated': {},
  'employee-years-unclear': {},
  'event-in-other-year': { year: 2031 },
  'first-enrolment-unclear': {},
  'history-unknown': {},
  'identity-needs-class': {},
  'identity-not-in-notice': {},
  'lapse-rule-unclear': { missedYears: 2, days: 90 },
  'little-cover': { days: 3, year: 2030 },
  'needs-proof': {},
  'newborn-days-over': {},
  'no-local-policy': { year: 2031 },
  'no-window-on-day': { date: '2031-05-01' },
  'not-published': { year: 2031 },
  'notice-contradicts-itself': {},
  'notice-expired': { date: '2031-12-31' },
  'other-cover-unclear': {},
  'projected-from': { notice: 'made-up', year: 2031 },
  'repair-limited': { asked: 5, useful: 2 },
  'skip-raises-price': { year: 2031 },
  'special-group-unclear': { treated: 'special' },
  'student-premium-not-stated': {},
  'subsidy-not-in-notice': {},
  'subsidy-outside-window': {},
  'subsidy-table-unclear': {},
  'tier-assumed': {},
  'wait-outlasts-cover': {}
}
const CAUTIONS = Object.entries(EXAMPLES).map(([code, data]) => ({ code, data })) as Caution[]

test.each(CAUTIONS)('the caution $code has a sentence of its own, with an end', (caution) => {
  const sentence = cautionSentence(caution)
  expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/)
  expect(sentence).not.toMatch(/undefined|NaN|\[object/)
  expect(CAUTIONS.filter((other) => cautionSentence(other) === sentence)).toEqual([caution])
})

const NAMING: [caution: Caution, parts: string[]][] = [
  [
    { code: 'ceiling-bounds-only', data: { afterYears: 4, continuousFen: 100000, zeroClaimFen: 200000 } },
    ['4 年', '1000 元', '2000 元']
  ],
  [{ code: 'event-in-other-year', data: { year: 2031 } }, ['2031']],
  [
    {
      code: 'lapse-rule-unclear',
      data: { missedYear: 2030, countsFrom: 2031, otherWaiting: { count: 3, unit: 'month' } }
    },
    ['2030 年没参保', '2031 年起', '3 个月']
  ],
  [
    {
      code: 'lapse-rule-unclear',
      data: { missedYear: 2030, countsFrom: 2031, otherWaiting: { count: 90, unit: 'day' } }
    },
    ['90 天']
  ],
  [{ code: 'lapse-rule-unclear', data: { missedYears: 2, days: 90 } }, ['连着 2 年', '90 天']],
  [{ code: 'no-local-policy', data: { year: 2031 } }, ['2031', '12393', '12366']],
  [{ code: 'not-published', data: { year: 2031 } }, ['2031', '12393', '12366']],
  [{ code: 'no-window-on-day', data: { date: '2031-05-01' } }, ['2031-05-01']],
  [
    { code: 'notice-contradicts-itself', data: { starts: { on: '2031-02-01', otherwiseOn: '2031-04-15' } } },
    ['2031-02-01', '2031-04-15']
  ],
  [{ code: 'notice-expired', data: { date: '2031-12-31' } }, ['2031-12-31']],
  [{ code: 'projected-from', data: { notice: 'made-up', year: 2031 } }, ['made-up', '2031']],
  [{ code: 'repair-limited', data: { asked: 5, useful: 2 } }, ['5 年', '2 年']],
  [{ code: 'skip-raises-price', data: { year: 2031 } }, ['2031 年度不参保', '2032 年度']]
]

test.each(NAMING)('the sentence of the caution $code names what it is about: %#', (caution, parts) => {
  const sentence = cautionSentence(caution)
  for (const part of parts) expect(sentence).toContain(part)
})

test('a notice that contradicts itself is told without dates where one of them is not known', () => {
  expect(cautionSentence({ code: 'notice-contradicts-itself', data: {} })).toBe(
    '通知里两处写法不一样，这里取专门写这段时间的那处；请打 12393 确认。'
  )
})

test.each([
  [
    { days: 3, year: 2030, next: { opensOn: '2030-09-01', closesOn: '2031-01-31' } },
    '现在缴，2030 年度只保 3 天。2031 年度 2030-09-01 到 2031-01-31 缴。'
  ],
  [
    { days: 3, year: 2030, next: { opensOn: null, closesOn: '2030-12-31' } },
    '现在缴，2030 年度只保 3 天。2031 年度最晚 2030-12-31 缴。'
  ],
  [{ days: 3, year: 2030 }, '现在缴，2030 年度只保 3 天。下一年度什么时候缴，请打 12393 问。']
])('the caution on little cover names what is known of the next year: %#', (data, sentence) => {
  expect(cautionSentence({ code: 'little-cover', data })).toBe(sentence)
})

test('a caution of special groups says first the clause, then what was done, then once whom to ask', () => {
  const basis = said('只点名了新生儿。')
  expect(cautionSentence({ code: 'special-group-unclear', data: { treated: 'ordinary' }, basis })).toBe(
    '只点名了新生儿。这里先按普通人算，请打 12393 问有没有专门的办法。'
  )
  expect(cautionSentence({ code: 'special-group-unclear', data: { treated: 'closed' }, basis })).toBe(
    '只点名了新生儿。请今天就打 12393 问。'
  )
  // Whoever is answered by the special rule itself is not told that they are treated as everybody.
  expect(cautionSentence({ code: 'special-group-unclear', data: { treated: 'special' }, basis })).toBe(
    '只点名了新生儿。请先打 12393 问清楚。'
  )
})

test('the caution of the days after birth tells how they were read, and no other accounts', () => {
  expect(cautionSentence({ code: 'newborn-days-over', data: {}, basis: said('期限没有写。') })).toBe(
    '给宝宝办理的头一段期限过了。期限没有写。办之前先打 12393 问。'
  )
})

test('the caution on proof names what the rule asks for: papers, or months of contributions', () => {
  expect(cautionSentence({ code: 'needs-proof', data: {} })).toContain('劳动关系终止的证明')
  expect(cautionSentence({ code: 'needs-proof', data: { contributions: { year: 2029, months: 3 } } })).toBe(
    '2029 年缴满 3 个月职工医保的才能这样办，不够就按普通办法缴；缴过几个月，打 12393 可以查。'
  )
})

test('the advice on a subsidy stands before a long clause', () => {
  expect(cautionSentence({ code: 'subsidy-outside-window', data: {}, basis: said('算到下一年度。') })).toBe(
    '这里先按没有资助算，缴之前请打 12393 问。算到下一年度。'
  )
})

test('the first enrolment is not said to be free from every wait', () => {
  expect(cautionSentence({ code: 'first-enrolment-unclear', data: {} })).not.toContain('不用等')
})
