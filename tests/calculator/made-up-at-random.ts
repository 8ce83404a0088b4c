/** Rules that no notice has yet, of every kind the calculator knows, for benefit year 2030. */
import fc from 'fast-check'
import type { CoverStart, OrdinaryWindow, Rules, Span, SpecialWindow, Terms } from '@/calculator'
import { addDays, daysBetween } from './arbitraries'
import { basis, CONCENTRATED, RULES } from './made-up'

const LAST_DAY = '2030-12-31'

const day = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days))

/** Days that no number of months comes near to, so that another rule is told from a longer month. */
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ count: fc.constantFrom(10, 45, 75, 160), unit: fc.constant('day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 4 }), unit: fc.constant('month' as const) })
)

const cover: fc.Arbitrary<CoverStart> = fc.oneof(
  fc
    .constantFrom(
      'benefit-year' as const,
      'first-of-next-month' as const,
      'payment' as const,
      'day-after-payment' as const,
      'event' as const,
      'not-stated' as const
    )
    .map((starts) => ({ starts, basis: basis('cover') })),
  day('2029-09-01', '2030-06-30').map((date) => ({ starts: 'date' as const, date, basis: basis('cover') }))
)

const terms: fc.Arbitrary<Terms> = fc.record({
  price: fc.record({
    fiscalShare: fc.boolean(),
    subsidies: fc.constantFrom('apply' as const, 'not-stated' as const),
    studentPremium: fc.boolean(),
    basis: fc.constant(basis('price'))
  }),
  waiting: fc.option(fc.record({ span, basis: fc.constant(basis('wait')) })),
  cover,
  exceptions: fc.array(
    fc.record({
      identities: fc.constantFrom(undefined, ['orphan' as const], ['subsistence' as const]),
      students: fc.constantFrom(undefined, ['university' as const]),
      events: fc.constantFrom(undefined, ['birth' as const]),
      exemptFromWaiting: fc.boolean(),
      cover: fc.option(cover, { nil: undefined }),
      basis: fc.constant(basis('exception'))
    }),
    { maxLength: 2 }
  ),
  cautions: fc.constant([]),
  basis: fc.constant(basis('window'))
})

const late: fc.Arbitrary<OrdinaryWindow[]> = fc
  .tuple(terms, terms, day('2029-11-01', '2030-05-31'), day('2030-06-01', '2030-10-31'), fc.nat(3))
  .map(([first, second, opensOn, secondOpensOn, gap]) => [
    { ...first, kind: 'mid-year', opensOn, closesOn: addDays(secondOpensOn, -1 - gap) },
    { ...second, kind: 'late', opensOn: secondOpensOn, closesOn: LAST_DAY }
  ])

const special: fc.Arbitrary<SpecialWindow> = fc
  .tuple(
    terms,
    fc.constantFrom<SpecialWindow['group']>(
      { events: ['birth', 'employee-insurance-ended'], eventIn: 'benefit-year' },
      { events: ['welfare-admission', 'military-discharge'], eventIn: 'any-year' },
      { identities: ['orphan', 'subsistence', 'poverty-risk'] }
    ),
    fc.oneof(fc.constantFrom('event' as const, 'benefit-year' as const), day('2029-10-01', '2030-08-31')),
    fc.oneof(
      fc.constant('benefit-year' as const),
      fc.integer({ min: 20, max: 120 }).map((daysAfterEvent) => ({ daysAfterEvent })),
      day('2030-03-01', LAST_DAY)
    )
  )
  .map(([own, group, opensOn, closesOn]) => ({ ...own, kind: 'special', group, opensOn, closesOn }))

export const madeUpRules: fc.Arbitrary<Rules> = fc
  .record({
    early: fc.tuple(terms, day('2029-09-01', '2029-10-15'), fc.boolean()),
    late,
    specialWindows: fc.array(special, { maxLength: 3 }),
    shareRises: fc.uniqueArray(day('2029-09-02', LAST_DAY), { maxLength: 2 }),
    fixed: span,
    variable: fc.option(span),
    floor: fc.option(span),
    studentsPay: fc.constantFrom(30000, 25000)
  })
  .map(
    ({ early: [ownTerms, opensOn, isOpenEnded], late, specialWindows, shareRises, studentsPay, ...lapse }): Rules => ({
      ...RULES,
      premiums: [
        ...RULES.premiums,
        { tier: 'standard', students: ['university'], fen: studentsPay, basis: basis('student premium') }
      ],
      windows: [
        {
          ...CONCENTRATED,
          ...ownTerms,
          opensOn: isOpenEnded ? null : opensOn,
          closesOn: addDays(late[0]!.opensOn!, -1)
        },
        ...late
      ],
      specialWindows,
      fiscalShares: [
        ...RULES.fiscalShares.slice(0, 1),
        ...[...shareRises].sort().map((from, i) => ({ from, fen: 61000 + i * 1000, basis: basis('share') }))
      ],
      lapse: {
        ...RULES.lapse!,
        fixed: { span: lapse.fixed, basis: basis('lapse fixed') },
        variable: lapse.variable && { span: lapse.variable, basis: basis('lapse variable', '20 x n') },
        floor: lapse.floor && { missedYears: 1, total: lapse.floor, basis: basis('floor') },
        countsFrom: 2027
      }
    })
  )
