/** One thing that a notice says, or leaves open, so that it can be held against the same thing of another notice. */
import type {
  Basis,
  CivilDate,
  CoverStart,
  EventKind,
  Identity,
  OrdinaryWindow,
  Span,
  SpecialWindow,
  Student,
  Tier
} from '@/calculator'
import type { Channel, LocalPolicy, Registration } from '@/policy/schema'

/** The rules that are compared, each in its section, in the order in which they are read. */
export const RULES = {
  window: 'windows',
  premium: 'premiums',
  'student-premium': 'premiums',
  'window-price': 'premiums',
  subsidy: 'subsidies',
  'student-subsidy': 'subsidies',
  'fiscal-total': 'fiscal-subsidy',
  'fiscal-central': 'fiscal-subsidy',
  'fiscal-group': 'fiscal-subsidy',
  start: 'waiting',
  'lapse-counts-from': 'waiting',
  'lapse-fixed': 'waiting',
  'lapse-variable': 'waiting',
  'lapse-floor': 'waiting',
  'repair-per-year': 'repair',
  'bonus-counts-from': 'bonus',
  'bonus-continuous': 'bonus',
  'bonus-zero-claim': 'bonus',
  'bonus-limit': 'bonus',
  'bonus-lapse': 'bonus',
  group: 'special-groups',
  registration: 'registration',
  channel: 'channels',
  'family-account': 'channels',
  'inpatient-share': 'benefits',
  'outpatient-cap': 'benefits',
  'other-benefits': 'benefits',
  'benefit-year': 'validity',
  'issued-on': 'validity',
  'effective-to': 'validity'
} as const
export type ComparedRule = keyof typeof RULES
export type ComparedSectionId = (typeof RULES)[ComparedRule]

/** Rules that have a row only where one of the two notices speaks of them; of all others it is told that neither does. */
export const ONLY_IF_SAID: readonly ComparedRule[] = [
  'window',
  'premium',
  'student-premium',
  'window-price',
  'subsidy',
  'student-subsidy',
  'fiscal-group',
  'start',
  'group',
  'registration',
  'channel',
  'inpatient-share',
  'outpatient-cap'
]

/** From which day cover starts; `date` where the rule names one. */
export interface Start {
  starts: CoverStart['starts']
  date: CivilDate | null
}

/** A value as data: the text catalogue finds the words. */
export type ComparedValue =
  | { kind: 'period'; window: OrdinaryWindow['kind']; opensOn: CivilDate | null; closesOn: CivilDate }
  /** `wait`: the window's own, for paying late; `null`: none. */
  | ({ kind: 'start'; wait: Span | null } & Start)
  | {
      kind: 'terms-of-price'
      fiscalShare: boolean
      subsidies: 'apply' | 'not-stated'
      /** What is paid then instead of the premium. */
      ownFen?: number
    }
  | { kind: 'money'; fen: number; tier: Tier | null; year: number | null }
  | { kind: 'subsidy'; tiers: readonly { tier: Tier; grantFen: number; paysFen: number }[] }
  | { kind: 'shares'; places: string; centralFen: number; provinceFen: number; countyFen: number }
  | { kind: 'span'; span: Span }
  | { kind: 'floor'; missedYears: number; span: Span }
  | { kind: 'raise'; afterYears: number; fen: number }
  | {
      kind: 'group'
      /** A window of the group's own; `null`: it pays when everybody does. */
      window:
        | (Pick<SpecialWindow, 'opensOn' | 'closesOn'> & {
            eventIn: 'benefit-year' | 'year-before' | 'any-year' | null
          })
        | null
      exemptFromWaiting: boolean
      /** Starts of cover other than everybody's; empty: none. */
      starts: readonly Start[]
    }
  | ({ kind: 'registration' } & Pick<Registration, 'where' | 'papers' | 'papersNeeded'>)
  | { kind: 'channels'; names: readonly string[]; banks: readonly string[] }
  | { kind: 'percent'; percent: number }
  | { kind: 'year'; year: number }
  | { kind: 'date'; date: CivilDate }
  /** What the notice says are sentences: those of the basis. */
  | { kind: 'said' }

/** Whom or what a rule is of, where there are several; a number is a place in the notice's own order, from 1. */
export type Of =
  | number
  // Any text may be one, as an identity or a window's place; the intersection keeps the other words from dissolving in it.
  | (Identity & Record<never, never>)
  | EventKind
  | Student
  | Registration['cases'][number]
  | Channel['kind']
  | Extract<LocalPolicy['benefits'][number], { hospital: string }>['hospital']

export interface Fact {
  rule: ComparedRule
  of: Of | null
  /** `null`: the notice does not state it. */
  value: ComparedValue | null
  basis: readonly Basis[]
  /** Said of somebody whom the notice does not name: worth a row only if the other notice names them. */
  isImplied?: boolean
}

export function startOf(cover: CoverStart): Start {
  return { starts: cover.starts, date: cover.starts === 'date' ? cover.date : null }
}
