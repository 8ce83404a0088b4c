import { CalculatorError } from '@/calculator'
import { errorMessage } from '@/calculator/messages'

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
