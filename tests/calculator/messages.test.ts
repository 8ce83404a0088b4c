import { CAUTION_CODES } from '@/calculator'
import { speak } from '@/calculator/caution'
import { CalculatorError } from '@/calculator/errors'
import { cautionMessage, errorMessage } from '@/calculator/messages'
import { basis } from './made-up'

test.each(CAUTION_CODES)('%s has a sentence of its own, with an end', (code) => {
  const sentence = cautionMessage(code, {})
  expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/)
  expect(CAUTION_CODES.filter((other) => cautionMessage(other, {}) === sentence)).toEqual([code])
})

test.each([
  ['event-in-other-year', { year: 2031 }, ['2031']],
  ['lapse-rule-unclear', { missed: 2030, from: 2031, count: 3, unit: 'month' }, ['2030', '2031', '3 个月']],
  ['lapse-rule-unclear', { missed: 2030, from: 2031, count: 90, unit: 'day' }, ['90 天']],
  ['no-local-policy', { year: 2031 }, ['2031', '12393', '12366']],
  ['not-published', { year: 2031 }, ['2031', '12393', '12366']],
  ['no-window-on-day', { date: '2031-05-01' }, ['2031-05-01']],
  ['notice-contradicts-itself', { startsOn: '2031-02-01', otherStartsOn: '2031-04-15' }, ['2031-02-01', '2031-04-15']],
  ['notice-expired', { date: '2031-12-31' }, ['2031-12-31']],
  ['projected-from', { notice: 'made-up', year: 2031 }, ['made-up', '2031']],
  ['repair-limited', { asked: 5, useful: 2 }, ['5 年', '2 年']]
] as const)('%s names what it is about', (code, data, parts) => {
  const sentence = cautionMessage(code, data)
  for (const part of parts) expect(sentence).toContain(part)
})

test.each([
  ['duplicate-year', { year: 2031 }, ['2031']],
  ['future-date', { date: '2031-05-02', asOf: '2031-05-01' }, ['2031-05-02', '2031-05-01']],
  ['payment-in-past', { payOn: '2031-05-01', asOf: '2031-05-02' }, ['2031-05-01', '2031-05-02']],
  ['plan-gap', { year: 2033, expected: 2032 }, ['2033', '2032']],
  ['plan-start', { year: 2033, start: 2031 }, ['2033', '2031']],
  ['plan-year-closed', { year: 2031 }, ['2031']],
  ['unknown-tier', { tier: 'tier-2', known: 'standard' }, ['tier-2', 'standard']]
] as const)('the error %s names what was wrong', (code, data, parts) => {
  const error = new CalculatorError(code, 'some.path', data)
  expect(error).toMatchObject({ name: 'CalculatorError', code, path: 'some.path', data })
  expect(error.message).toBe(errorMessage(code, data))
  expect(error.message).toMatch(/[\u4e00-\u9fff].*。$/)
  for (const part of parts) expect(error.message).toContain(part)
})

test('a caution is spoken once, the first of its code, with its basis if it has one', () => {
  const spoken = speak([
    { code: 'history-unknown', basis: basis('first') },
    { code: 'tier-assumed' },
    { code: 'history-unknown', basis: basis('second') }
  ])
  expect(spoken.map(({ code, basis: from }) => [code, from?.clause])).toEqual([
    ['history-unknown', 'first'],
    ['tier-assumed', undefined]
  ])
  expect(spoken[1]).not.toHaveProperty('basis')
})

test.each([
  [
    { days: 3, year: 2030, opensOn: '2030-09-01', closesOn: '2031-01-31' },
    '现在缴，2030 年度只保 3 天。2031 年度 2030-09-01 到 2031-01-31 缴。'
  ],
  [{ days: 3, year: 2030, closesOn: '2030-12-31' }, '现在缴，2030 年度只保 3 天。2031 年度最晚 2030-12-31 缴。'],
  [{ days: 3, year: 2030 }, '现在缴，2030 年度只保 3 天。下一年度什么时候缴，请打 12393 问。']
])('little cover names what is known of the next year: %#', (data, sentence) => {
  expect(cautionMessage('little-cover', data)).toBe(sentence)
})

test('what a clause says of special groups comes first, then what was done about it, then whom to ask, once', () => {
  const says = '只点名了新生儿。'
  expect(cautionMessage('special-group-unclear', { treated: 'ordinary' }, says)).toBe(
    '只点名了新生儿。这里先按普通人算，请打 12393 问有没有专门的办法。'
  )
  expect(cautionMessage('special-group-unclear', { treated: 'closed' }, says)).toBe(
    '只点名了新生儿。请今天就打 12393 问。'
  )
  // Whoever is answered by the special rule itself is not told that they are treated as everybody.
  expect(cautionMessage('special-group-unclear', {}, says)).toBe('只点名了新生儿。请先打 12393 问清楚。')
})

test('what was read of the days after birth is told, and not that there are several accounts of it', () => {
  expect(cautionMessage('newborn-days-over', {}, '期限没有写。')).toBe(
    '给宝宝办理的头一段期限过了。期限没有写。办之前先打 12393 问。'
  )
})

test('proof is asked of what the rule asks for: papers, or months of contributions', () => {
  expect(cautionMessage('needs-proof', {})).toContain('劳动关系终止的证明')
  expect(cautionMessage('needs-proof', { year: 2029, months: 3 })).toBe(
    '2029 年缴满 3 个月职工医保的才能这样办，不够就按普通办法缴；缴过几个月，打 12393 可以查。'
  )
})

test('of subsidies the advice goes before a long clause', () => {
  expect(cautionMessage('subsidy-outside-window', {}, '算到下一年度。')).toBe(
    '这里先按没有资助算，缴之前请打 12393 问。算到下一年度。'
  )
})

test('the first enrolment is not said to be free from every wait', () => {
  expect(cautionMessage('first-enrolment-unclear', {})).not.toContain('不用等')
})
