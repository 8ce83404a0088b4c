import fc from 'fast-check'
import { amountMismatch } from '@/payment'

/** Of 400 yuan. */
test.each([
  [400000, { kind: 'too-much', times: 10 }],
  [399999, { kind: 'differs' }],
  [80000, { kind: 'differs' }],
  [4000000, { kind: 'too-much', times: 100 }],
  [420000, { kind: 'too-much', times: 10 }],
  [39900, { kind: 'differs' }],
  [4000, { kind: 'too-little' }],
  [4001, { kind: 'differs' }],
  [400, { kind: 'too-little' }],
  [0, { kind: 'nothing' }],
  [40000, null],
  [-1, null],
  [NaN, null]
])('an amount that looks mistyped is found: %p fen, where 40000 are due: %j', (paid, mismatch) => {
  expect(amountMismatch(paid, 40000)).toEqual(mismatch)
})

test('where nothing is due, paying nothing is right, and any amount is asked about', () => {
  expect(amountMismatch(0, 0)).toBeNull()
  expect(amountMismatch(40000, 0)).toEqual({ kind: 'differs' })
})

test('a nought too many or too few is always found; only the amount due is never asked about', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (due, paid) => {
      expect(amountMismatch(due * 10, due)).toEqual({ kind: 'too-much', times: 10 })
      expect(amountMismatch(due, due * 10)).toEqual({ kind: 'too-little' })
      expect(amountMismatch(paid, due) === null).toBe(paid === due)
    })
  )
})
