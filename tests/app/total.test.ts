import { quotedTotal, sumOf } from '@/app/total'
import type { PaymentRecord } from '@/payment'
import { home, sumWords } from '@/ui/text'

const exact = { totalFen: 40000, certainty: 'exact', source: 'notice' } as const
const about = { totalFen: 15000, certainty: 'estimate', source: 'notice' } as const
const reported = { totalFen: 40000, certainty: 'estimate', source: 'reported', otherTotals: [] } as const
const entered = { totalFen: 40000, certainty: 'estimate', source: 'entered', otherTotals: [] } as const
const received = { totalFen: 45000, certainty: 'estimate', source: 'received', otherTotals: [] } as const
const enteredCap = { totalFen: 42000, certainty: 'atMost', source: 'entered' } as const
const reportedFloor = { totalFen: 110000, certainty: 'atLeast', source: 'reported' } as const

test.each([
  ['what is sure', [exact, exact], '', '800', '共 800 元'],
  ['what may be off either way', [exact, about], '约', '550', '共约 550 元'],
  ['what others report', [reported, reported], '据转述', '800', '共 800 元（据转述）'],
  ['what others report of one', [exact, reported], '据转述', '800', '共 800 元（有的据转述）'],
  [
    'what the resident entered, however much others report',
    [reported, entered],
    '您录入的',
    '800',
    '共 800 元（有的按您录入的）'
  ],
  ['what the resident entered', [entered, entered], '您录入的', '800', '共 800 元（按您录入的）'],
  ['what the resident entered to be less', [enteredCap], '您录入的最多', '420', '共最多 420 元（按您录入的）'],
  ['what was received', [received], '别人发来的（未核对）', '450', '共 450 元（按别人发来的，未核对）'],
  [
    'what was received beside a notice',
    [exact, received],
    '别人发来的（未核对）',
    '850',
    '共 850 元（有的按别人发来的，未核对）'
  ],
  ['what was entered and what was received', [entered, received], '未核对的', '850', '共 850 元（没有核对过）'],
  ['what others report and what may be off', [reported, about], '据转述约', '550', '共约 550 元（有的据转述）'],
  [
    'what others report to be more than this',
    [reported, reportedFloor],
    '据转述至少',
    '1,500',
    '共至少 1,500 元（据转述）'
  ]
])('the sum of %s has words that say so', (_, amounts, prefix, number, inside) => {
  const { way, amount, brackets, ...alone } = sumWords(sumOf(amounts))
  expect(alone).toEqual({ prefix })
  expect(amount).toBe(number)
  expect(home.familyTotal(1, way, amount, brackets)).toBe(`现在要缴的 1 人，${inside}`)
})

test('a sum of what was entered, received and read of a notice is said to be unchecked', () => {
  expect(sumWords(sumOf([exact, entered, received]))).toMatchObject({ amount: '1,250', brackets: '（没有核对过）' })
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
    sum: { totalFen: 80000, certainty: 'exact', source: 'reported', isPartly: true }
  })
  expect(quotedTotal([record('a'), record('b')])).toEqual({
    people: 2,
    sum: { totalFen: 80000, certainty: 'exact', source: 'notice', isPartly: false }
  })
  expect(quotedTotal([record('a'), record('a')]).people).toBe(1)
})
