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
    { days: 3, year: 2031, opensOn: '2030-09-01', closesOn: '2031-01-31' },
    '现在缴，这一年只保 3 天。2031 年度 2030-09-01 到 2031-01-31 缴。'
  ],
  [{ days: 3, year: 2031, closesOn: '2030-12-31' }, '现在缴，这一年只保 3 天。2031 年度最晚 2030-12-31 缴。'],
  [{ days: 3 }, '现在缴，这一年只保 3 天。下一年度什么时候缴，请打 12393 问。']
])('little cover names what is known of the next year: %#', (data, sentence) => {
  expect(cautionMessage('little-cover', data)).toBe(sentence)
})

test('of special groups the clause speaks, and whom to ask comes last; of subsidies the advice goes before a long clause', () => {
  expect(cautionMessage('special-group-unclear', {}, '只点名了新生儿。')).toBe('只点名了新生儿。请打 12393 问清楚。')
  expect(cautionMessage('subsidy-outside-window', {}, '算到下一年度。')).toBe(
    '这里先按没有资助算，缴之前请打 12393 问。算到下一年度。'
  )
})

test('the first enrolment is not said to be free from every wait', () => {
  expect(cautionMessage('first-enrolment-unclear', {})).not.toContain('不用等')
})
