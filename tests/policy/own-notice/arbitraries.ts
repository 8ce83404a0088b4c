/** Own notices such as a reader or a resident could come to, sound and less so. */
import * as fc from 'fast-check'
import { EVENT_KINDS, TIERS } from '@/calculator'
import type { Group, NoticeFacts } from '@/notice/facts'
import { knownIdentities, type OwnNotice } from '@/policy'
import { addDays } from '../../calculator/arbitraries'

const YEAR = 2027
const orNull = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null })

const mostly = (usual: string, odd: string) =>
  fc.oneof({ arbitrary: orNull(fc.constant(usual)), weight: 19 }, { arbitrary: fc.constant(odd), weight: 1 })

const day = fc.integer({ min: 0, max: 729 }).map((days) => addDays(`${YEAR - 1}-01-01`, days))
const fen = fc.integer({ min: 2, max: 100 }).map((yuan) => yuan * 1000)
const span = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 366 }), unit: fc.constant('day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 12 }), unit: fc.constant('month' as const) })
)
const identity = fc.constantFrom(...knownIdentities().map(({ id }) => id))
const group: fc.Arbitrary<Group> = fc.oneof(
  { arbitrary: fc.constantFrom<Group>('all', 'other', 'student', 'university'), weight: 4 },
  { arbitrary: identity, weight: 1 }
)
const tier = fc.constantFrom(...TIERS)

const dates = fc.tuple(orNull(day), fc.option(day, { nil: null, freq: 6 })).map(([a, b]) => {
  const [opensOn, closesOn] = a !== null && b !== null && b < a ? [b, a] : [a, b]
  return { opensOn, closesOn }
})

const terms: fc.Arbitrary<Omit<NoticeFacts['windows'][number], 'opensOn' | 'closesOn'>> = fc.record({
  kind: fc.constantFrom('concentrated', 'supplementary', 'mid-year', 'late'),
  group,
  fen: orNull(fen),
  plusFiscalSubsidy: fc.boolean(),
  waiting: orNull(span),
  coverStarts: orNull(
    fc.oneof(
      fc.constantFrom('benefit-year' as const, 'first-of-next-month' as const, 'payment' as const),
      day.map((date) => ({ date }))
    )
  )
})

const windowFact = fc.tuple(terms, dates).map(([of, when]) => ({ ...of, ...when }))

const between = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(from, count))

/** As most notices have them: in the autumn everybody pays in time, and may pay later from the new year on. */
const autumn = fc
  .tuple(orNull(between(`${YEAR - 1}-09-01`, 60)), between(`${YEAR - 1}-11-20`, 41))
  .map(([opensOn, closesOn]) => ({ opensOn, closesOn }))
const newYear = between(`${YEAR}-01-31`, 200).map((closesOn) => ({ opensOn: `${YEAR}-01-01`, closesOn }))

const usualWindows = fc
  .tuple(terms, autumn, fc.option(fc.tuple(terms, newYear)))
  .map(([inTime, when, later]): NoticeFacts['windows'] => [
    {
      ...inTime,
      ...when,
      kind: 'concentrated',
      group: 'all',
      fen: null,
      plusFiscalSubsidy: false,
      coverStarts: null
    },
    ...(later ? [{ ...later[0], ...later[1], fen: null, plusFiscalSubsidy: false }] : [])
  ])

const premium = fc.record({ tier, group, fen })
const keyOf = ({ tier: of, group: who }: { tier: string; group: Group }) => `${of} ${who === 'other' ? 'all' : who}`

/** Beside what everybody pays some pay another price. */
const usualPremiums = fc
  .tuple(fen, fc.uniqueArray(premium, { maxLength: 3, selector: keyOf }))
  .map(([everybody, others]) => [
    { tier: TIERS[0], group: 'all' as const, fen: everybody },
    ...others.filter((one) => one.tier === TIERS[0] && keyOf(one) !== `${TIERS[0]} all`)
  ])

const facts: fc.Arbitrary<NoticeFacts> = fc.record({
  premiums: fc.oneof(
    { arbitrary: usualPremiums, weight: 9 },
    { arbitrary: fc.uniqueArray(premium, { minLength: 1, maxLength: 5, selector: keyOf }), weight: 1 }
  ),
  fiscalSubsidies: fc.uniqueArray(fc.record({ group, fen }), { maxLength: 2, selector: ({ group: who }) => who }),
  windows: fc.oneof(
    { arbitrary: usualWindows, weight: 9 },
    { arbitrary: fc.array(windowFact, { minLength: 1, maxLength: 4 }), weight: 1 }
  ),
  cover: fc.record({
    startsOn: mostly('2027-01-01', '2026-09-01'),
    endsOn: mostly('2027-12-31', '2027-08-31')
  }),
  waiting: fc.record({
    fixed: orNull(span),
    variable: orNull(span),
    repair: orNull(span),
    floor: orNull(fc.tuple(span, fc.integer({ min: 1, max: 10 })).map(([of, missedYears]) => ({ ...of, missedYears })))
  }),
  bonus: fc.record({
    afterYears: orNull(fc.integer({ min: 1, max: 10 })),
    continuousFen: orNull(fen),
    zeroClaimFen: orNull(fen),
    limitFen: orNull(fen),
    limitPercent: orNull(fc.integer({ min: 1, max: 100 })),
    lapseFen: orNull(fen)
  }),
  subsidies: fc.uniqueArray(
    fc.record({
      identities: identity.map((id) => [id]),
      tier: fc.oneof({ arbitrary: fc.constant(TIERS[0]), weight: 9 }, { arbitrary: tier, weight: 1 }),
      grant: orNull(
        fc.oneof(
          fc.constant({ kind: 'full' as const }),
          fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 100 }) }),
          fc.record({ kind: fc.constant('fixed' as const), fen })
        )
      ),
      paysFen: fc.constant(null)
    }),
    { maxLength: 3, selector: ({ identities, tier: of }) => `${identities.join()} ${of}` }
  ),
  specialGroups: fc.uniqueArray(
    fc.record({
      event: fc.constantFrom(...EVENT_KINDS),
      within: orNull(span),
      coverFrom: orNull(fc.constantFrom('event' as const, 'payment' as const, 'benefit-year' as const))
    }),
    { maxLength: 3, selector: ({ event }) => event }
  )
})

/** Mostly without problems. */
export const ownNotices: fc.Arbitrary<OwnNotice> = fc.record({
  id: fc.constant('one'),
  region: fc.constantFrom('370200', '620000', '430100', '110000'),
  benefitYear: fc.constant(YEAR),
  keptOn: fc.constantFrom('2026-10-01', '2027-03-01'),
  origin: fc.constantFrom('pasted', 'filled-in', 'received'),
  notice: fc.record({
    number: fc.constant(null),
    title: fc.constant(null),
    issuer: fc.constant(null),
    issuedOn: orNull(fc.constantFrom('2026-09-01', '2026-12-01'))
  }),
  facts,
  quotes: fc.constant({}),
  standIn: fc.constantFrom('none', 'newest-local-policy', 'national-mechanism')
})
