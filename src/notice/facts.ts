/**
 * What the text of a notice can tell: figures in codes, whole fen and civil dates, without a word of the text itself.
 * A figure that the text does not give is `null`, or its entry is left out; nothing here is filled in by guess.
 */
import type { CivilDate, EventKind, Identity, KnownGrant, OrdinaryWindow, Span, Tier } from '@/calculator'

/** Whom a figure is for: everybody, any student, students of universities, everybody but the groups named, or one identity. */
export type Group = 'all' | 'student' | 'university' | 'other' | (Identity & Record<never, never>)

/** What a resident pays before a subsidy. */
export interface PremiumFact {
  tier: Tier
  group: Group
  fen: number
}

/** What the state adds per head. */
export interface FiscalSubsidyFact {
  group: Group
  fen: number
}

/** From which day a payment in a window covers, where no wait decides it. `null`: the text does not say. */
export type CoverStartFact =
  'benefit-year' | 'first-of-next-month' | 'payment' | 'day-after-payment' | { date: CivilDate } | null

/** When one may pay, and on which terms. */
export interface WindowFact {
  kind: OrdinaryWindow['kind']
  group: Group
  /** `null`: not given. */
  opensOn: CivilDate | null
  /** `null`: not given, or open; without it nothing can be answered. */
  closesOn: CivilDate | null
  /** What is paid in this window, where it is not the premium; `null`: the premium. */
  fen: number | null
  /** The payer bears the fiscal subsidy as well. */
  plusFiscalSubsidy: boolean
  /** The wait that paying in this window brings; `null`: none is spoken of. */
  waiting: Span | null
  coverStarts: CoverStartFact
}

/** From when to when the year's fund pays. */
export interface CoverFact {
  startsOn: CivilDate | null
  endsOn: CivilDate | null
}

/** What a lapse costs. Each part is `null` where the text does not give it. */
export interface WaitingFact {
  fixed: Span | null
  /** For each further missed year. */
  variable: Span | null
  /** What one year repaid takes off. */
  repair: Span | null
  floor: ({ missedYears: number } & Span) | null
}

/** What staying brings: raises of the ceiling of critical illness insurance. */
export interface BonusFact {
  afterYears: number | null
  continuousFen: number | null
  zeroClaimFen: number | null
  limitFen: number | null
  limitPercent: number | null
  /** What a missed year takes off. */
  lapseFen: number | null
}

/** What medical assistance pays of the premium for some identities, and what is left to pay where the text says so. */
export interface SubsidyFact {
  identities: readonly Identity[]
  tier: Tier
  grant: KnownGrant | null
  paysFen: number | null
}

/** A group with days of its own. */
export interface SpecialGroupFact {
  event: EventKind
  within: Span | null
  coverFrom: 'event' | 'payment' | 'benefit-year' | null
}

/** Everything that an answer is computed from. */
export interface NoticeFacts {
  premiums: readonly PremiumFact[]
  fiscalSubsidies: readonly FiscalSubsidyFact[]
  windows: readonly WindowFact[]
  cover: CoverFact
  waiting: WaitingFact
  bonus: BonusFact
  subsidies: readonly SubsidyFact[]
  specialGroups: readonly SpecialGroupFact[]
}
