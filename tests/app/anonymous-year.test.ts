/** What is said of nobody in particular. */
import { fiscalSharesIn } from '@/app/anonymous-year'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'

const FULING = policyById('fuling-2025') as LocalPolicy
const MID_YEAR = FULING.windows.find(({ price }) => price.fiscalShare)!

const shares = (window: Partial<typeof MID_YEAR>) =>
  fiscalSharesIn(FULING, { ...MID_YEAR, ...window }).map(({ from, fen }) => [from, fen])

describe('what late payers bear besides in a window', () => {
  test('is the figure in force when it opens, and then what replaces it before it closes', () => {
    expect(shares({ opensOn: '2025-07-01', closesOn: '2025-09-30' })).toEqual([
      ['2024-09-12', 67000],
      ['2025-09-11', 70000]
    ])
    expect(shares({ opensOn: '2025-07-01', closesOn: '2025-09-10' })).toEqual([['2024-09-12', 67000]])
    expect(shares({ opensOn: '2025-09-11', closesOn: '2025-09-30' })).toEqual([['2025-09-11', 70000]])
  })

  test('is the first figure where the window opens before there was one, as in an amount due', () => {
    expect(shares({ opensOn: '2024-08-01', closesOn: '2024-10-31' })).toEqual([['2024-09-12', 67000]])
  })

  test('is the figure of the last day where nobody knows when the window opens', () => {
    expect(shares({ opensOn: null, closesOn: '2025-09-30' })).toEqual([['2025-09-11', 70000]])
  })

  test('is nothing in a window without such a price', () => {
    expect(shares({ price: { ...MID_YEAR.price, fiscalShare: false } })).toEqual([])
  })
})
