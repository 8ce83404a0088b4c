/**
 * What the calculator reads of a policy: one jurisdiction, one benefit year, every figure with its basis.
 * The policy schema is checked against these types, so a file that passes the schema fits the calculator.
 */
import type { CivilDate, EventKind, Identity, Student, Tier } from './resident'

/** Where a figure comes from. `says` is one sentence in our own words; `otherReading` names what else the clause may mean. */
export interface Basis {
  notice: string
  clause: string
  certainty: 'stated' | 'derived' | 'interpreted'
  says: string
  otherReading?: string | undefined
}

/** A length of time as the notice counts it: in days, or in calendar months. */
export interface Span {
  count: number
  unit: 'day' | 'month'
}

export const CAUTION_CODES = [
  'cover-start-not-stated',
  'employee-years-unclear',
  'event-in-other-year',
  'history-unknown',
  'identity-needs-class',
  'identity-not-in-notice',
  'lapse-rule-unclear',
  'needs-proof',
  'no-local-policy',
  'no-window-on-day',
  'not-published',
  'notice-contradicts-itself',
  'notice-expired',
  'projected-from',
  'repair-limited',
  'special-group-unclear',
  'student-premium-not-stated',
  'subsidy-not-in-notice',
  'subsidy-outside-window',
  'subsidy-table-unclear',
  'tier-assumed',
  'wait-outlasts-cover'
] as const
export type CautionCode = (typeof CAUTION_CODES)[number]

export interface Premium {
  tier: Tier
  /** Kinds of student this premium is for; absent: everybody else. */
  students?: readonly Student[] | undefined
  fen: number
  basis: Basis
}

export type KnownGrant = { kind: 'fixed'; fen: number } | { kind: 'share'; percent: number } | { kind: 'full' }

/** What medical assistance pays of the personal premium. `unknown`: the notice does not say. */
export type Grant = KnownGrant | { kind: 'unknown' }

export interface Subsidy {
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
  tiers: readonly Tier[]
  grant: Grant
  caution?: CautionCode | undefined
  basis: Basis
}

/** A fiscal subsidy per head that is in force from the day it was issued until the next one. */
export interface FiscalShare {
  from: CivilDate
  fen: number
  basis: Basis
}

/** From which day a payment covers, where no waiting period decides it. */
export type CoverStart =
  | { starts: 'benefit-year' | 'first-of-next-month' | 'payment' | 'day-after-payment' | 'event' | 'not-stated'; basis: Basis }
  | { starts: 'date'; date: CivilDate; basis: Basis }

/** Terms that differ, within one window, for some residents. */
export interface Exception {
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
  /** Events in the benefit year. */
  events?: readonly EventKind[] | undefined
  /** No waiting period of any sort, that of a lapse included. */
  exemptFromWaiting: boolean
  cover?: CoverStart | undefined
  basis: Basis
}

export interface WindowCaution {
  code: CautionCode
  /** The waiting period under the other reading, so that both dates can be told. */
  otherWaiting?: Span | undefined
  basis: Basis
}

/** Price, waiting and cover of whoever pays in a window. */
export interface Terms {
  price: {
    /** The payer bears the fiscal subsidy as well. */
    fiscalShare: boolean
    /** `not-stated`: the notice does not speak of subsidies for payments in this window. */
    subsidies: 'apply' | 'not-stated'
    /** Students pay their own premium, with their own subsidy. */
    studentPremium: boolean
    basis: Basis
  }
  /** The waiting period that paying in this window brings by itself. */
  waiting: { span: Span; basis: Basis } | null
  cover: CoverStart
  exceptions: readonly Exception[]
  cautions: readonly WindowCaution[]
  basis: Basis
}

export interface OrdinaryWindow extends Terms {
  kind: 'concentrated' | 'supplementary' | 'mid-year' | 'late'
  /** `null`: not given; counts as open from the day of the notice. */
  opensOn: CivilDate | null
  closesOn: CivilDate
}

/** A date, or a word for one; the intersection keeps the words from dissolving in `string`. */
type DateOr<Word extends string> = Word | (CivilDate & Record<never, never>)

/** A window of a special group's own. Its members never wait. */
export interface SpecialWindow extends Terms {
  kind: 'special'
  group: {
    events?: readonly EventKind[] | undefined
    /** Whether the event has to lie in the benefit year. */
    eventIn?: 'benefit-year' | 'any-year' | undefined
    identities?: readonly Identity[] | undefined
  }
  opensOn: DateOr<'event' | 'benefit-year'>
  closesOn: DateOr<'benefit-year'> | { daysAfterEvent: number }
}

export interface LapseRule {
  /** The first benefit year whose absence counts. */
  countsFrom: number
  fixed: { span: Span; basis: Basis }
  /** Added for each further missed year. `null`: not stated. */
  variable: { span: Span; basis: Basis; otherReading: string } | null
  /** When the wait of a lapse begins, for those who pay before the benefit year. */
  startBasis: Basis
  /** One fixed part, not two, for paying late after a lapse. */
  onceBasis: Basis
  /** After this many missed years in a row the sum stays at least at `total`, whatever is repaid. */
  floor: { missedYears: number; total: Span; basis: Basis } | null
  /** What one repaid year takes off the variable part; its price is the unsubsidised personal premium. */
  repair: { perYear: Span; basis: Basis } | null
  /** Told to whoever missed the year before, as long as it lies before `countsFrom`. */
  uncounted: { caution: CautionCode; basis: Basis; otherWaiting: Span } | null
}

export interface BonusRule {
  countsFrom: number
  continuous: { afterYears: number; fen: number; basis: Basis }
  zeroClaim: { fen: number; basis: Basis; usedBasis: Basis }
  limit: { fen: number; basis: Basis }
  lapse: { fen: number; basis: Basis }
}

/** A caution that a resident's event brings by itself. */
export interface EventCaution {
  events: readonly EventKind[]
  /** `unmatched`: no rule of this policy takes the event up; `closed`: no window is open. */
  when: 'always' | 'unmatched' | 'closed'
  caution: CautionCode
  basis: Basis
}

/** One jurisdiction's rules for one benefit year. */
export interface Rules {
  id: string
  benefitYear: number
  notice: { number: string; issuedOn: CivilDate; effectiveTo: CivilDate | null; basis: Basis }
  /** The first is assumed where a resident names none. */
  tiers: readonly [Tier, ...Tier[]]
  tierBasis: Basis
  premiums: readonly Premium[]
  subsidies: readonly Subsidy[]
  /** How several identities combine: the highest subsidy counts. */
  severalIdentities: Basis
  /** Why a student's own premium is lowered by the subsidy of another identity; `null`: no premium of their own. */
  studentWithIdentity: Basis | null
  unlistedIdentity: { cautions: readonly CautionCode[]; basis: Basis }
  fiscalShares: readonly FiscalShare[]
  windows: readonly OrdinaryWindow[]
  specialWindows: readonly SpecialWindow[]
  eventCautions: readonly EventCaution[]
  lapse: LapseRule | null
  bonus: BonusRule | null
}

/** The national frame of a benefit year: bounds only, never an amount due. */
export interface Frame {
  id: string
  benefitYear: number
  premiumAtLeast: { fen: number; basis: Basis }
  collectionEndsBy: { date: CivilDate; basis: Basis }
}

/** What the library has for one region: per benefit year the deepest jurisdiction's rules, and the national frames. */
export interface Shelf {
  region: string
  /** Ascending by benefit year, one each. */
  rules: readonly Rules[]
  frames: readonly Frame[]
  /** `MM-DD`: from this day of a year on, people ask about the next benefit year. */
  seasonStart: string
}
