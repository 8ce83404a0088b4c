/** The rules as plain tables, taken from the policy files: what the other engines are filled with. */
import type { Identity, Student, Tier } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import type { Place } from './contender'
import { fuling, gansu } from './questions'

export interface PremiumRow {
  place: Place
  tier: Tier
  students: readonly Student[] | null
  fen: number
}

export interface SubsidyRow {
  place: Place
  tiers: readonly Tier[]
  identities: readonly Identity[]
  students: readonly Student[]
  /** Infinity: all of the premium. */
  fen: number
}

/** A window's own wait and price; `exempt` are the identities that do not wait in it. */
export interface WindowRow {
  place: Place
  window: number
  waitingDays: number
  fiscalShareFen: number
  exempt: readonly Identity[]
}

/** More than any premium: such a subsidy pays all of it. */
const ALL_FEN = 1_000_000

const places: [Place, LocalPolicy][] = [
  ['fuling', fuling],
  ['gansu', gansu]
]

export const premiums: PremiumRow[] = places.flatMap(([place, policy]) =>
  policy.premiums.map(({ tier, students, fen }) => ({ place, tier, students: students ?? null, fen }))
)

export const subsidies: SubsidyRow[] = places.flatMap(([place, policy]) =>
  policy.subsidies.flatMap(({ tiers, identities = [], students = [], grant }) =>
    grant.kind === 'unknown' || grant.kind === 'share'
      ? []
      : [{ place, tiers, identities, students, fen: grant.kind === 'full' ? ALL_FEN : grant.fen }]
  )
)

export const windows: WindowRow[] = places.flatMap(([place, policy]) =>
  policy.windows.map(({ waiting, price, exceptions }, window) => ({
    place,
    window,
    waitingDays: waiting?.span.count ?? 0,
    fiscalShareFen: price.fiscalShare ? (policy.fiscalShares[0]?.fen ?? 0) : 0,
    exempt: exceptions.flatMap(({ exemptFromWaiting, identities = [] }) => (exemptFromWaiting ? [...identities] : []))
  }))
)

/** Gansu's waiting after missed years, as numbers of days. */
export const lapse = {
  fixedDays: gansu.lapse?.fixed.span.count ?? 0,
  perYearDays: gansu.lapse?.variable?.span.count ?? 0,
  floorYears: gansu.lapse?.floor?.missedYears ?? 0,
  floorDays: gansu.lapse?.floor?.total.count ?? 0
}
