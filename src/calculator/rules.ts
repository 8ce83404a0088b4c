/**
 * What the calculator reads of a policy: one jurisdiction, one benefit year, every figure with its basis.
 * The policy schema is checked against these types, so a file that passes the schema fits the calculator.
 */
import type { PlainCautionCode, PolicyCautionCode } from './caution'
import type { CivilDate, EventKind, Identity, Student, Tier } from './resident'

/**
 * How sure a figure is. `stated` in the notice; `derived` from stated figures; `interpreted`: the notice can be read in
 * more ways; `reported`: the notice was not seen, others say what is in it; `entered` by the resident.
 */
export type Certainty = 'stated' | 'derived' | 'interpreted' | 'reported' | 'entered'

/** Who says what a notice that was not seen is said to contain. */
export interface Source {
  publisher: string
  /** The day it was published; `null`: not shown. */
  on: CivilDate | null
  /** `null`: there is none, as of what a resident has entered. */
  address: string | null
  /** Of what is `entered`: somebody has sent it to the resident. */
  isReceived?: true | undefined
}

/** Where a figure comes from. `says` is one sentence in our own words; `otherReading` names what else the clause may mean. */
export interface Basis {
  notice: string
  clause: string
  certainty: Certainty
  says: string
  otherReading?: string | undefined
  /** Of what is `reported` or `entered`. */
  source?: Source | undefined
  /** The words it was read from, of what is `reported` or `entered`. */
  quote?: string | undefined
}

/** A length of time as the notice counts it: in days, or in calendar months. */
export interface Span {
  count: number
  unit: 'day' | 'month'
}

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
  /** What the row would grant under its other readings; `none`: nothing. */
  otherGrants?: readonly (KnownGrant | { kind: 'none' })[] | undefined
  caution?: PlainCautionCode | undefined
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
  | {
      /** `benefit-year-if-paid-before`: its first day for whoever has paid by then, not stated for the others. */
      starts:
        | 'benefit-year'
        | 'benefit-year-if-paid-before'
        | 'first-of-next-month'
        | 'payment'
        | 'day-after-payment'
        | 'event'
        | 'not-stated'
      basis: Basis
    }
  | { starts: 'date'; date: CivilDate; basis: Basis }

/** Terms that differ, within one window, for some residents. */
export interface Exception {
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
  events?: readonly EventKind[] | undefined
  /** In which year the events lie; absent: in the benefit year. */
  eventIn?: 'benefit-year' | 'year-before' | undefined
  /** Holds for whoever pays within so many days of the event. */
  withinDays?: number | undefined
  /** No waiting period of any sort, that of a lapse included. */
  exemptFromWaiting: boolean
  cover?: CoverStart | undefined
  /** What makes them pay the window's price, where the notice does not say that they do. */
  priceBasis?: Basis | undefined
  /** What is unclear for them. */
  cautions?: readonly Omit<WindowCaution, 'otherWaiting'>[] | undefined
  basis: Basis
}

export interface WindowCaution {
  code: PolicyCautionCode
  /** The waiting period under the other reading, so that both dates can be told. */
  otherWaiting?: Span | undefined
  basis: Basis
}

/** Price, waiting and cover of whoever pays in a window. */
export interface Terms {
  /** Nobody says until when: the window's last day is the one by which to have done it all the same. */
  lastDayNotStated?: true | undefined
  price: {
    /** The payer bears the fiscal subsidy as well. */
    fiscalShare: boolean
    /** `not-stated`: the notice does not speak of subsidies for payments in this window. */
    subsidies: 'apply' | 'not-stated'
    /** Why subsidies apply here, where that can be read otherwise: the whole premium would then be due. */
    subsidyBasis?: Basis | undefined
    /** Why nothing is due here: the personal premium is waived. */
    waiver?: Basis | undefined
    /** Students pay their own premium, with their own subsidy. */
    studentPremium: boolean
    /** What is paid in this window instead of the premium, by everybody. */
    own?: { fen: number; basis: Basis } | undefined
    basis: Basis
  }
  /** The waiting period that paying in this window brings by itself. */
  waiting: { span: Span; basis: Basis } | null
  cover: CoverStart
  exceptions: readonly Exception[]
  cautions: readonly WindowCaution[]
  basis: Basis
}

/** Those whom a window is for, or is not for. */
export interface Audience {
  /** `only`: for whoever is one of these; `except`: for everybody else. */
  of: 'only' | 'except'
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
}

export interface OrdinaryWindow extends Terms {
  kind: 'concentrated' | 'supplementary' | 'mid-year' | 'late'
  /** Absent: for everybody. Of windows open on one day the one for some comes before that for all. */
  audience?: Audience | undefined
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
    /** Where the event has to lie. */
    eventIn?: 'benefit-year' | 'year-before' | 'any-year' | undefined
    /** The earliest day that the event may have, `MM-DD` of its year. */
    eventFrom?: string | undefined
    /** Whether a parent has to be insured. Absent: it does not matter. */
    parentInsured?: boolean | undefined
    /** The least months of employee insurance in the year of the event. Not known: proof is needed. */
    employeeMonths?: number | undefined
    identities?: readonly Identity[] | undefined
  }
  opensOn: DateOr<'event' | 'benefit-year' | 'year-after'> | { daysAfterEvent: number }
  closesOn:
    | DateOr<'benefit-year'>
    | { daysAfterEvent: number; inBenefitYear?: boolean | undefined }
    | { monthsAfterEvent: number }
}

export interface LapseRule {
  /** The first benefit year whose absence counts. */
  countsFrom: number
  countsFromBasis: Basis
  fixed: { span: Span; basis: Basis }
  /** Added for each further missed year. `null`: not stated, so that the wait may be longer than the fixed part. */
  variable: { span: Span; basis: Basis } | null
  /** When the wait of a lapse begins, for those who pay before the benefit year. */
  startBasis: Basis
  /** One fixed part, not two, for paying late after a lapse. */
  onceBasis: Basis
  /** After this many missed years in a row the sum stays at least at `total`, whatever is repaid. */
  floor: { missedYears: number; total: Span; basis: Basis } | null
  /** What one repaid year takes off the variable part; its price is the unsubsidised personal premium. */
  repair: { perYear: Span; basis: Basis } | null
  /** Told to whoever missed the year before, as long as it lies before `countsFrom`. */
  uncounted: { caution: 'lapse-rule-unclear'; basis: Basis; otherWaiting: Span } | null
  /** Why no year counts as missed for whoever was never insured, and the year of birth for nobody. */
  firstEnrolmentBasis: Basis
}

export interface BonusRule {
  countsFrom: number
  countsFromBasis: Basis
  continuous: { afterYears: number; fen: number; basis: Basis }
  /** `usedBasis`: it is gone once the raised part has been used; `null`: not stated. */
  zeroClaim: { fen: number; basis: Basis; usedBasis: Basis | null }
  /** `fen: null`: a share of a ceiling that is not known. */
  limit: { fen: number | null; basis: Basis }
  /** What a missed year takes off. `null`: not stated. */
  lapse: { fen: number; basis: Basis } | null
}

/** A caution that a resident's event brings by itself. */
export interface EventCaution {
  events: readonly EventKind[]
  /** `unmatched`: no rule of this policy takes the event up; `closed`: no window is open. */
  when: 'always' | 'unmatched' | 'closed'
  caution: PolicyCautionCode
  basis: Basis
}

/** A caution for people of whom the notice does not say whether their identity frees them. */
export interface IdentityCaution {
  /** Absent: whatever the identity. */
  identities?: readonly Identity[] | undefined
  /** `closed`: no window is open; `waiting`: there is a wait. */
  when: readonly ('closed' | 'waiting')[]
  caution: PolicyCautionCode
  basis: Basis
}

/** An identity as far as it decides anything: what it is called is for the screen. */
export interface KnownIdentity {
  id: Identity
  /** The wider identity that this is a kind of, for notices that do not tell its kinds apart. */
  kindOf?: Identity | undefined
  /** Nobody who turns older than this in the running year can have it; left out: no age is too high. */
  oldest?: number | undefined
  /** Recognised for a household, so that whoever lives in it has it as well. */
  ofHousehold?: boolean | undefined
}

/** One jurisdiction's rules for one benefit year. */
export interface Rules {
  id: string
  benefitYear: number
  /** Every identity there is, in the order in which they are told. The library adds them to each policy it opens. */
  knownIdentities?: readonly KnownIdentity[] | undefined
  /** `issuedOn: null`: the day is not known. */
  notice: { number: string; issuedOn: CivilDate | null; effectiveTo: CivilDate | null; basis: Basis }
  /** The first is assumed where a resident names none. */
  tiers: readonly [Tier, ...Tier[]]
  tierBasis: Basis
  premiums: readonly Premium[]
  subsidies: readonly Subsidy[]
  /** How several identities combine: the highest subsidy counts. */
  severalIdentities: Basis
  /** Why a student's own premium is lowered by the subsidy of another identity; `null`: no premium of their own. */
  studentWithIdentity: Basis | null
  unlistedIdentity: { cautions: readonly PlainCautionCode[]; basis: Basis }
  fiscalShares: readonly FiscalShare[]
  windows: readonly OrdinaryWindow[]
  specialWindows: readonly SpecialWindow[]
  eventCautions: readonly EventCaution[]
  identityCautions: readonly IdentityCaution[]
  /** Skipping this year raises the price of the next by an amount that is not known. */
  skipRaisesPrice: Basis | null
  lapse: LapseRule | null
  /** Without a rule on lapses: that there may be one all the same, which is not known. Absent: there is none. */
  lapseNotStated?: Basis | undefined
  bonus: BonusRule | null
}

/** The national frame of a benefit year: bounds only, never an amount due. */
export interface Frame {
  id: string
  benefitYear: number
  premiumAtLeast: { fen: number; basis: Basis }
  collectionEndsBy: { date: CivilDate; basis: Basis }
}

/** The national rules on lapses, for places without any of their own. They are no frame and change no phase. */
export interface Mechanism {
  id: string
  lapse: LapseRule
  /** By how much the ceiling rises at least, a year. */
  raises: {
    continuous: { afterYears: number; atLeastFen: number; basis: Basis }
    zeroClaim: { atLeastFen: number; basis: Basis }
  }
}

/** What the library has for one region: per benefit year the deepest jurisdiction's rules, and the national frames. */
export interface Shelf {
  region: string
  /** Ascending by benefit year, one each. */
  rules: readonly Rules[]
  frames: readonly Frame[]
  mechanism: Mechanism | null
  /** `MM-DD`: from this day of a year on, people ask about the next benefit year. */
  seasonStart: string
}
