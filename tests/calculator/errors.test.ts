import { CalculatorError } from '@/calculator'

test('an error of the calculator carries code, place and data, and says the first two to programmers', () => {
  const error = new CalculatorError('plan-gap', 'plan.1.year', { year: 2033, expected: 2032 })
  expect(error).toMatchObject({
    name: 'CalculatorError',
    code: 'plan-gap',
    path: 'plan.1.year',
    data: { year: 2033, expected: 2032 },
    message: 'plan.1.year: plan-gap'
  })
  expect(error.problem).toEqual({ code: error.code, data: error.data })
})
