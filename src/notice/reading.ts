/** What was read of a text: each figure with the words it was read from, what is doubtful, and what no figure used. */
import type { CivilDate, Span } from '@/calculator'
import type {
  BonusFact,
  CoverFact,
  FiscalSubsidyFact,
  PremiumFact,
  SpecialGroupFact,
  SubsidyFact,
  WaitingFact,
  WindowFact
} from './facts'

/** `read`: one clear finding. `doubtful`: it can be read in more ways, a person has to choose. `missing`: not in the text. */
export type ReadingState = 'read' | 'doubtful' | 'missing'

/** Characters of the text as it was given, from `start` up to but not including `end`. */
export interface Place {
  start: number
  end: number
}

/** Where a figure was found. All but `state` are `null` where it is missing; `clause` also in a text without an outline. */
export interface Evidence {
  state: ReadingState
  /** As the field cites: `三(二)`. */
  clause: string | null
  /** The words of the text, as given. */
  quote: string | null
  start: number | null
  end: number | null
}

export type ReadField<T> = Evidence & { value: T | null }

/** A field of several entries. It has no state of its own. */
export interface ReadList<T> {
  value: (T & Evidence)[]
}

/** Fields may be open (`null`) in an entry that has a doubt. */
type Open<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]: T[K] | null }

export interface ReadFields {
  /** Its official number. */
  number: ReadField<string>
  title: ReadField<string>
  issuer: ReadField<string>
  issuedOn: ReadField<CivilDate>
  /** Six digits. */
  region: ReadField<string>
  /** The year that is paid for, which is not always the one in the title. */
  benefitYear: ReadField<number>
  premiums: ReadList<Open<PremiumFact, 'fen'>>
  fiscalSubsidies: ReadList<Open<FiscalSubsidyFact, 'fen'>>
  windows: ReadList<Open<WindowFact, 'plusFiscalSubsidy'>>
  cover: ReadField<CoverFact>
  waiting: ReadField<WaitingFact>
  bonus: ReadField<BonusFact>
  subsidies: ReadList<SubsidyFact>
  specialGroups: ReadList<SpecialGroupFact>
  /** Names of ways to pay, as the text has them. */
  channels: { value: string[] }
  hotlines: { value: string[] }
}

/** Why a figure is doubtful: a code, which the text catalogue puts into words. */
export type DoubtReason =
  /** The text gives several figures that could be meant. */
  | 'several-figures'
  /** A date without a year, and none before it to take one from. */
  | 'year-not-given'
  /** A word instead of a day: 下旬, 月底前. */
  | 'vague-day'
  /** 原则上, 不低于, 左右: a bound or a rule with exceptions. */
  | 'loose-wording'
  /** It is not clear whom it is for. */
  | 'group-not-clear'
  /** It is not clear which year is paid for. */
  | 'year-not-clear'
  /** Two places of the text contradict each other. */
  | 'contradiction'
  /** The text has been damaged here: digits or dates that cannot be. */
  | 'damaged'

export type CandidateValue = string | number | Span | NonNullable<WaitingFact['floor']>

export interface Candidate extends Place {
  /** What the field would be: fen, a civil date, a code, a year, a wait. */
  value: CandidateValue
  quote: string
}

export interface Doubt {
  /** A dotted path into `fields` without `value`: `windows.0.opensOn`, `benefitYear`, `waiting.fixed`. */
  field: string
  because: DoubtReason
  candidates: Candidate[]
}

/** A sentence with money, a date or a number of days that no field used. */
export interface LeftOver extends Place {
  sentence: string
}

/** What the text is about. `other`: a notice about another thing, named by `about`. `none`: no notice at all. */
export type Subject =
  | { subject: 'resident-insurance' }
  | {
      subject: 'other'
      about: 'employee-insurance' | 'pension' | 'long-term-care' | 'tender' | 'other-insurance' | 'foreign-language'
    }
  | { subject: 'none'; about: 'empty' | 'not-a-notice' }

export type NoticeReading = Subject & {
  fields: ReadFields
  doubts: Doubt[]
  leftOver: LeftOver[]
}

/** A place that a text may name, with its parent's code. */
export interface NamedPlace {
  code: string
  name: string
  parent: string | null
}

/**
 * `places`: where a notice may belong; a caller without the whole list gives the ones it has. `region`: known beforehand,
 * from the resident or the command line: then the text is not asked for it.
 */
export interface ReadOptions {
  places: readonly NamedPlace[]
  region?: string | undefined
}
