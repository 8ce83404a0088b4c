import type { Problem } from '@/calculator'
import { problemSentence } from '@/ui/text'
import { requestSentence } from '@/ui/text/request-errors'

const NAMING: [problem: Problem, parts: string[]][] = [
  [{ code: 'duplicate-year', data: { year: 2031 } }, ['2031']],
  [{ code: 'future-date', data: { date: '2031-05-02', asOf: '2031-05-01' } }, ['2031-05-02', '2031-05-01']],
  [{ code: 'never-insured-contradicted', data: {} }, ['从来没参加过']],
  [{ code: 'payment-in-past', data: { payOn: '2031-05-01', asOf: '2031-05-02' } }, ['2031-05-01', '2031-05-02']],
  [{ code: 'plan-gap', data: { year: 2033, expected: 2032 } }, ['2033', '2032']],
  [{ code: 'plan-start', data: { year: 2033, start: 2031 } }, ['2033', '2031']],
  [{ code: 'plan-year-closed', data: { year: 2031 } }, ['2031']],
  [{ code: 'unknown-tier', data: { tier: 'tier-2', known: ['standard', 'tier-1'] } }, ['tier-2', 'standard, tier-1']]
]

test.each(NAMING)('the sentence of the error $code names what was wrong', (problem, parts) => {
  const sentence = problemSentence(problem)
  expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/)
  for (const part of parts) expect(sentence).toContain(part)
})

test('what is wrong with a question to the command line is said after its place, where it has one', () => {
  expect(requestSentence('malformed-json', '')).toBe('输入不是 JSON。')
  expect(requestSentence('unknown-tier', 'resident.tier')).toBe('resident.tier：不认识这个档次。')
})
