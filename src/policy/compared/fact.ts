/** One thing that a notice says, or leaves open, so that it can be held against the same thing of another notice. */
import type {
  Basis,
  CivilDate,
  CoverStart,
  EventKind,
  Identity,
  Span,
  SpecialWindow,
  Student,
  Tier,
  WindowKind
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

/** From which day cover starts; `date` where the rule names one. */
export interface Start {
  starts: CoverStart['starts']
  date: CivilDate | null
}

/** A value as data: the text catalogue finds the words. */
export type ComparedValue =
  | { kind: 'period'; window: WindowKind; opensOn: CivilDate | null; closesOn: CivilDate }
  /** `wait`: the window's own, for paying late; `null`: none. */
  | ({ kind: 'start'; wait: Span | null } & Start)
  | { kind: 'terms-of-price'; fiscalShare: boolean; subsidies: 'apply' | 'not-stated' }
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

/** A window by its place in the year: the nth in which everybody pays in time, or the nth after that. */
export type WindowPlace = `concentrated-${number}` | `later-${number}`

/** Whom or what a rule is of, where there are several; a number is a place in the notice's own order, from 1. */
export type Of =
  | number
  | WindowPlace
  // Any text may be one; the intersection keeps the other words from dissolving in it.
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
  /** What has to be equal for two values to be the same, where that is not the whole of them. */
  essence?: unknown
  /** Said of somebody whom the notice does not name: worth a row only if the other notice names them. */
  isImplied?: boolean
}

/** What a policy says, or leaves open, of some rules. */
export type Facts = (policy: LocalPolicy) => Fact[]

/** A date as every year's notice might give it: a day of the benefit year, or of a year around it. */
export function dayOfYear(date: CivilDate | null, { benefitYear }: LocalPolicy): string | null {
  if (date === null) return null
  const [year = '', ...monthAndDay] = date.split('-')
  return [Number(year) - benefitYear, ...monthAndDay].join('-')
}
