/** What students pay, who have a premium and a subsidy of their own. */
import type { Rules, Subsidy } from '@/calculator'
import { basis, CONCENTRATED, LATE, rulesWith } from './made-up'
import { price } from './price'

const students = rulesWith({
  tiers: ['tier-1', 'tier-2'],
  premiums: [
    { tier: 'tier-1', fen: 30000, basis: basis('one') },
    { tier: 'tier-2', fen: 50000, basis: basis('two') },
    { tier: 'tier-1', students: ['university', 'university-poor'], fen: 28000, basis: basis('student one') }
  ],
  subsidies: [
    {
      identities: ['subsistence'],
      tiers: ['tier-1'],
      grant: { kind: 'fixed', fen: 10000 },
      basis: basis('subsistence')
    },
    {
      students: ['university-poor'],
      tiers: ['tier-1'],
      grant: { kind: 'fixed', fen: 20000 },
      basis: basis('poor student')
    },
    { students: ['university-poor'], tiers: ['tier-2'], grant: { kind: 'full' }, basis: basis('poor student two') }
  ],
  studentWithIdentity: basis('subtraction'),
  windows: [
    { ...CONCENTRATED, price: { ...CONCENTRATED.price, studentPremium: true } },
    { ...LATE, price: { ...LATE.price, fiscalShare: false, subsidies: 'apply' } }
  ]
})

test('the first tier is assumed, another one is taken when named', () => {
  expect(price({}, undefined, students)).toMatchObject({ totalFen: 30000, tier: 'tier-1' })
  expect(price({ tier: 'tier-2' }, undefined, students)).toMatchObject({ totalFen: 50000, tier: 'tier-2' })
})

test('students pay their own premium less their own subsidy', () => {
  expect(price({ student: 'university' }, undefined, students)).toMatchObject({ totalFen: 28000, certainty: 'exact' })
  expect(price({ student: 'university-poor' }, undefined, students).totalFen).toBe(8000)
  expect(price({ student: 'none' }, undefined, students).totalFen).toBe(30000)
})

test('a tier without a premium for students has the general one', () => {
  expect(price({ student: 'university', tier: 'tier-2' }, undefined, students).totalFen).toBe(50000)
})

test('a student with another identity: the subtraction is our reading', () => {
  const both = price({ student: 'university', identities: ['subsistence'] }, undefined, students)
  // By the other reading everybody's premium is lowered: 300 less 100 yuan.
  expect(both).toMatchObject({ totalFen: 18000, certainty: 'estimate', otherTotals: [20000] })
  expect(both.lines[1]?.basis.clause).toBe('subtraction')
  const poor = price({ student: 'university-poor', identities: ['subsistence'] }, undefined, students)
  expect(poor.totalFen).toBe(8000)
  expect(poor.lines[1]?.basis.clause).toBe('poor student')
})

test('a row of another tier does not serve', () => {
  expect(price({ tier: 'tier-2', identities: ['subsistence'] }, undefined, students).codes).toEqual([
    'identity-not-in-notice'
  ])
})

test('students after their window pay the general premium at most, their own subsidy not assumed', () => {
  expect(price({ student: 'university-poor' }, '2030-02-01', students)).toMatchObject({
    totalFen: 30000,
    certainty: 'atMost',
    codes: ['student-premium-not-stated']
  })
  expect(price({ student: 'none' }, '2030-02-01', students)).toMatchObject({ certainty: 'exact', codes: [] })
  expect(price({ student: 'university-freshman' }, '2030-02-01', students).certainty).toBe('exact')
})

test('a student whose subsidy the notice leaves out, or blurs, is told so', () => {
  const rows = students.subsidies.slice(0, 1)
  const own = (row: Pick<Subsidy, 'grant' | 'caution'>) =>
    ({
      ...students,
      subsidies: [...rows, { students: ['university'], tiers: ['tier-1'], basis: basis('own'), ...row }]
    }) satisfies Rules
  // 280 yuan at most, for the notice does not say what a student gets.
  expect(price({ student: 'university' }, undefined, own({ grant: { kind: 'unknown' } }))).toMatchObject({
    totalFen: 28000,
    certainty: 'atMost',
    codes: ['subsidy-not-in-notice']
  })
  // 280 - 50, and the table is hard to read.
  expect(
    price(
      { student: 'university' },
      undefined,
      own({ grant: { kind: 'fixed', fen: 5000 }, caution: 'subsidy-table-unclear' })
    )
  ).toMatchObject({ totalFen: 23000, certainty: 'exact', codes: ['subsidy-table-unclear'] })
})
