import { quotedTotal, sumOf } from '@/app/total'
import type { PaymentRecord } from '@/payment'
import { sumWords } from '@/ui/text'

const exact = { totalFen: 40000, certainty: 'exact', source: 'notice' } as const
const about = { totalFen: 15000, certainty: 'estimate', source: 'notice' } as const
const reported = { totalFen: 40000, certainty: 'estimate', source: 'reported', otherTotals: [] } as const
const entered = { totalFen: 40000, certainty: 'estimate', source: 'entered', otherTotals: [] } as const
const reportedFloor = { totalFen: 110000, certainty: 'atLeast', source: 'reported' } as const

test.each([
  ['what is sure', [exact, exact], '', '800'],
  ['what may be off either way', [exact, about], '约', '550'],
  ['what others report', [exact, reported], '据转述', '800'],
  ['what the resident entered, however much others report', [reported, entered], '您录入的', '800'],
  ['what others report and what may be off', [reported, about], '据转述约', '550'],
  ['what others report to be more than this', [reported, reportedFloor], '据转述至少', '1,500']
])('the sum of %s has words that say so', (_, amounts, prefix, amount) => {
  expect(sumWords(sumOf(amounts))).toEqual({ prefix, amount })
})

test('what was quoted of a figure that others report is summed up as theirs', () => {
  const record = (memberId: string, source?: 'reported') =>
    ({
      memberId,
      quote: {
        amountFen: 40000,
        certainty: source ? 'estimate' : 'exact',
        source,
        policyId: 'a-2026',
        tier: 'standard',
        quotedOn: '2025-11-01'
      }
    }) as PaymentRecord
  expect(quotedTotal([record('a', 'reported'), record('b')])).toEqual({
    people: 2,
    sum: { totalFen: 80000, certainty: 'exact', source: 'reported' }
  })
  expect(quotedTotal([record('a'), record('b')])).toEqual({
    people: 2,
    sum: { totalFen: 80000, certainty: 'exact', source: 'notice' }
  })
  expect(quotedTotal([record('a'), record('a')]).people).toBe(1)
})
