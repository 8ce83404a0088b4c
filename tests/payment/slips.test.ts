import fc from 'fast-check'
import { slipIn } from '@/payment'

/** Of 400 yuan. */
test.each([
  [400000, { kind: 'too-much', times: 10 }],
  [399999, null],
  [4000000, { kind: 'too-much', times: 100 }],
  [420000, { kind: 'too-much', times: 10 }],
  [4000, { kind: 'too-little' }],
  [4001, null],
  [400, { kind: 'too-little' }],
  [40000, null],
  [0, null],
  [-1, null],
  [NaN, null]
])('%p fen, where 40000 are due: %j', (paid, slip) => {
  expect(slipIn(paid, 40000)).toEqual(slip)
})

test('where nothing is due, nothing can be ten times as much', () => {
  expect(slipIn(400000, 0)).toBeNull()
})

test('a nought too many is always found, and so is one too few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (due) => {
      expect(slipIn(due * 10, due)).toEqual({ kind: 'too-much', times: 10 })
      expect(slipIn(due, due * 10)).toEqual({ kind: 'too-little' })
      expect(slipIn(due, due)).toBeNull()
    })
  )
})
