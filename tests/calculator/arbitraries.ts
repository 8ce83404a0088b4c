/** Requests that a resident could really send: every place with a notice, its neighbours, and 2023 to 2027. */
import fc from 'fast-check'
import { knownIdentities } from '@/policy'
import { EVENT_KINDS, SCHEMES, STUDENTS } from '@/calculator/resident'
import type { AssessQuery, EventKind, HistoryYear, PlanYear, Resident, ResidentEvent } from '@/calculator/resident'

export type AssessRequest = AssessQuery & { kind: 'assess'; region: string }
export interface ProjectRequest {
  kind: 'project'
  region: string
  asOf: string
  resident: Resident
  plan: PlanYear[]
}

const DAY = 86_400_000
const FULING = '500102'
const REGIONS = ['620102', '620000', '430100', '430000', FULING, '500101', '110000'] as const

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** Whether the text is a day of the calendar: what comes back from the calendar is the same text. */
export function isRealDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text
}

const between = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n))
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined })

/** Any day of four years, but mostly one on which a notice of the place has something to say. */
function todayIn(region: string): fc.Arbitrary<string> {
  const any = between('2023-06-01', '2027-06-30')
  const lively = region.startsWith('62')
    ? fc.oneof(between('2023-08-20', '2024-12-31'), between('2025-08-20', '2026-12-31'))
    : between('2024-08-20', '2026-03-31')
  return fc.oneof({ arbitrary: any, weight: 1 }, { arbitrary: lively, weight: 3 })
}

/** Leaves out what is undefined, as JSON does. */
function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

const historyYear: fc.Arbitrary<HistoryYear> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2027 }),
    scheme: fc.constantFrom(...SCHEMES),
    claimed: maybe(fc.boolean()),
    usedBonus: maybe(fc.boolean()),
    paidLate: maybe(fc.boolean())
  })
  .map(given)

const history = fc.uniqueArray(historyYear, { maxLength: 5, selector: (one) => one.year })

const eventKind: fc.Arbitrary<EventKind> = fc.constantFrom(...EVENT_KINDS)
const eventBefore = (asOf: string): fc.Arbitrary<ResidentEvent> =>
  fc.record({ kind: eventKind, date: fc.integer({ min: 0, max: 400 }).map((ago) => addDays(asOf, -ago)) })

const tierOf = (region: string): fc.Arbitrary<Resident['tier']> =>
  region === FULING ? maybe(fc.constantFrom('tier-1', 'tier-2')) : maybe(fc.constant('standard'))

export function residentIn(region: string, asOf: string): fc.Arbitrary<Resident> {
  const adult = fc.integer({ min: 400, max: 30_000 }).map((ago) => addDays(asOf, -ago))
  return fc
    .record({
      birthDate: maybe(adult),
      identities: maybe(fc.uniqueArray(fc.constantFrom(...knownIdentities().map(({ id }) => id)), { maxLength: 3 })),
      tier: tierOf(region),
      student: maybe(fc.constantFrom(...STUDENTS)),
      history: maybe(history),
      events: maybe(fc.array(eventBefore(asOf), { maxLength: 2 })),
      neverInsured: fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: fc.boolean(), weight: 1 }),
      parentInsured: maybe(fc.boolean()),
      employeeMonths: maybe(fc.dictionary(fc.constantFrom('2024', '2025', '2026'), fc.integer({ min: 0, max: 12 })))
    })
    .map((resident) => {
      const birthDate = resident.events?.find((event) => event.kind === 'birth')?.date ?? resident.birthDate
      const firstYear = Number(birthDate?.slice(0, 4) ?? 0)
      const history = resident.history?.filter((one) => one.year >= firstYear)
      const wasInsured = history?.some(({ scheme }) => scheme !== 'none') ?? false
      const lostJob = resident.events?.some(({ kind }) => kind === 'employee-insurance-ended') ?? false
      const neverInsured = wasInsured || lostJob ? undefined : resident.neverInsured
      return given({ ...resident, birthDate, history, neverInsured })
    })
}

const placeAndDay = fc
  .constantFrom(...REGIONS)
  .chain((region) => fc.record({ region: fc.constant(region), asOf: todayIn(region) }))

export const assessRequest: fc.Arbitrary<AssessRequest> = placeAndDay.chain(({ region, asOf }) =>
  fc
    .record({
      kind: fc.constant('assess' as const),
      region: fc.constant(region),
      asOf: fc.constant(asOf),
      benefitYear: fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 4 },
        { arbitrary: fc.integer({ min: 2023, max: 2028 }), weight: 1 }
      ),
      payOn: maybe(fc.integer({ min: 0, max: 500 }).map((n) => addDays(asOf, n))),
      repairYears: maybe(fc.nat(4)),
      resident: residentIn(region, asOf)
    })
    .map(given)
)

/** One request, to be paid on two days of which the second is not the earlier. */
export const paidTwice: fc.Arbitrary<[AssessRequest, AssessRequest]> = fc
  .tuple(assessRequest, fc.oneof(fc.constant(0), fc.nat(120)), fc.nat(120))
  .map(([request, ahead, later]) => {
    const on = addDays(request.asOf, ahead)
    return [
      { ...request, payOn: on },
      { ...request, payOn: addDays(on, later) }
    ]
  })

const planYear = fc.record({
  enrol: fc.boolean(),
  claimed: maybe(fc.boolean()),
  usedBonus: maybe(fc.boolean()),
  repairYears: maybe(fc.nat(6))
})
const season = (asOf: string): number => Number(asOf.slice(0, 4)) + (asOf.slice(5) >= '09-01' ? 1 : 0)

/** A plan that follows the history, or starts with the natural year, in a place that has a notice. */
export const projectRequest: fc.Arbitrary<ProjectRequest> = placeAndDay
  .filter(({ region, asOf }) => region !== '500101' && region !== '110000' && asOf >= '2025-10-15')
  .chain(({ region, asOf }) =>
    fc.tuple(residentIn(region, asOf), fc.array(planYear, { minLength: 1, maxLength: 12 })).map(([resident, years]) => {
      const known = (resident.history ?? []).map((one) => one.year)
      const first = known.length > 0 ? Math.max(...known) + 1 : season(asOf)
      const plan = years.map((one, index) => given({ year: first + index, ...one }))
      return { kind: 'project' as const, region, asOf, resident, plan }
    })
  )

/** Any well-formed request, sensible or not: any day of two centuries, any place, plans that begin and jump anywhere. */
export const anyRequest: fc.Arbitrary<AssessRequest | ProjectRequest> = fc
  .record({
    region: fc.constantFrom(...REGIONS, '370000', '430724', '622901'),
    asOf: fc.oneof(between('2023-06-01', '2029-06-30'), between('1970-01-01', '2190-12-31'))
  })
  .chain(({ region, asOf }) =>
    fc
      .record({
        resident: residentIn(region, asOf),
        kind: fc.constantFrom('assess' as const, 'project' as const),
        first: fc.oneof(fc.constant(season(asOf)), fc.integer({ min: 2018, max: 2032 })),
        gap: fc.constantFrom(1, 1, 1, 2),
        plan: fc.array(planYear, { maxLength: 12 }),
        payOn: maybe(fc.integer({ min: -20, max: 900 }).map((n) => addDays(asOf, n))),
        benefitYear: maybe(fc.integer({ min: 1970, max: 2100 })),
        repairYears: maybe(fc.nat(9))
      })
      .map(({ resident, kind, first, gap, plan, payOn, benefitYear, repairYears }) =>
        kind === 'assess'
          ? given({ kind, region, asOf, resident, payOn, benefitYear, repairYears })
          : { kind, region, asOf, resident, plan: plan.map((one, i) => given({ year: first + i * gap, ...one })) }
      )
  )
