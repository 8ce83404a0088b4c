/** What the calculator answers. Dates are civil dates, money is integer fen; `null` means: there is none. */
import type { Caution } from './caution'
import type { CivilDate, Identity, Tier } from './resident'
import type { Basis } from './rules'

export type WindowKind = 'concentrated' | 'supplementary' | 'mid-year' | 'late' | 'special'

export type Phase = WindowKind | 'insured' | 'not-yet-open' | 'closed' | 'not-published' | 'no-local-policy'

export interface Window {
  kind: WindowKind
  /** `null`: the notice does not give the day. */
  opensOn: CivilDate | null
  closesOn: CivilDate
  basis: Basis
  /** Straight after an earlier window of the same special group: nothing begins then, and nothing is certain any more. */
  isFurther?: true
}

export type DeadlineKind = 'window-opens' | 'window-closes' | 'last-useful-day'

export interface Deadline {
  date: CivilDate
  /** 0 on the day itself. */
  daysLeft: number
  kind: DeadlineKind
  /** Nobody says until when: this is the day by which to have done it all the same. */
  notStated?: true
  basis: Basis
}

export interface AmountLine {
  kind: 'premium' | 'subsidy' | 'fiscal-share' | 'repair'
  /** Negative for a subsidy. */
  fen: number
  /** The identity a subsidy is for, where it is for one. */
  identity?: Identity
  /** Years repaid, for a repair. */
  years?: number
  basis: Basis
  /** Why this subsidy, where several identities have one. */
  choiceBasis?: Basis
  /** Where the figure stands, if it is another place than the clause that makes one pay it. */
  figureBasis?: Basis
}

export interface AmountDue {
  totalFen: number
  /** Which way the total may still be off: `atMost` it may turn out lower, `atLeast` higher, `estimate` either way. */
  certainty: 'exact' | 'atLeast' | 'atMost' | 'estimate'
  /** What other readings of the notice would give, in fen, ascending. */
  otherTotals: number[]
  /** The least sure source of the lines: the notice itself, others who report it, or the resident. */
  source: 'notice' | 'reported' | 'entered'
  tier: Tier
  lines: AmountLine[]
}

/** The waiting that another reading of the notice would give. */
export interface OtherWaiting {
  totalDays: number
  /** `null`: cover would not begin within the benefit year. */
  coverStartsOn: CivilDate | null
  basis: Basis
}

export interface Waiting {
  fixedDays: number
  variableDays: number
  totalDays: number
  startsOn: CivilDate | null
  /** The last day without cover. */
  endsOn: CivilDate | null
  /** `atLeast`: a longer reading exists. `exact` also where only the day of payment may count or not. */
  certainty: 'exact' | 'atLeast' | 'estimate'
  basis: Basis[]
  otherReadings: OtherWaiting[]
}

export interface Cover {
  /** `null`: the notice does not state it. */
  startsOn: CivilDate | null
  endsOn: CivilDate
  basis: Basis
}

/** By how much the ceiling of critical illness insurance differs from its ordinary height. */
export interface Ceiling {
  continuousFen: number
  zeroClaimFen: number
  /** Zero or negative; `null`: not stated. */
  lapseFen: number | null
  /** `null`: the limit or what lapses take off is not known. */
  netFen: number | null
  /** `null`: a share of a ceiling that is not known. */
  limitFen: number | null
  basis: Basis[]
}

export interface RepairOption {
  years: number
  /** `null`: the place's premium is not known. */
  costFen: number | null
  totalDays: number
  /** `null`: the wait outlasts the benefit year. */
  coverStartsOn: CivilDate | null
  basis: Basis
}

export interface Reminder {
  id: string
  on: CivilDate
  kind: DeadlineKind | 'cover-starts'
}

/** Bounds of the national frame, where no local notice gives an amount. */
export interface FrameBounds {
  premiumAtLeastFen: number
  collectionEndsBy: CivilDate
  basis: Basis[]
}

export interface Assessment {
  policyId: string | null
  benefitYear: number
  asOf: CivilDate
  payOn: CivilDate
  phase: Phase
  window: Window | null
  nextDeadline: Deadline | null
  amountDue: AmountDue | null
  waiting: Waiting
  cover: Cover | null
  ceiling: Ceiling | null
  /** Years missed in a row right before the benefit year, as the policy counts them. */
  missedYears: number
  repairOptions: RepairOption[]
  reminders: Reminder[]
  frame: FrameBounds | null
  cautions: Caution[]
}

export interface ProjectedYear {
  year: number
  enrolled: boolean
  missedBefore: number
  /** `null`: not enrolled. */
  payOn: CivilDate | null
  amountDue: AmountDue | null
  waiting: Waiting
  cover: Cover | null
  /** Days of the year on which there is no cover; `null`: the first day of cover is not stated. */
  daysWithoutCover: number | null
  /** `null`: the place's premium is not known. */
  paidFen: number | null
  ceiling: Ceiling | null
  repairOptions: RepairOption[]
}

/** A plan's years together. */
export interface Totals {
  /** `null`: the place's premium is not known. */
  paidFen: number | null
  daysWithoutCover: number
  /** Years of which the first day of cover is not stated; their days are left out. */
  yearsNotStated: number
}

export interface Projection {
  policyId: string | null
  years: ProjectedYear[]
  totals: Totals
  cautions: Caution[]
}
