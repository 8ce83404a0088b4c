/** What stands in a sentence and can be part of a field, by its place in the cleaned text. */
import type { Identity, Span, Tier } from '@/calculator'
import type { Cue } from '../vocabulary/cues'

interface At {
  start: number
  end: number
}

export interface Money extends At {
  kind: 'money'
  /** `null`: digits that cannot be an amount. */
  fen: number | null
  /** Written with 万, as no premium is. */
  tenThousands: boolean
  /** The upper end of a span: 380至420元. */
  bounded: boolean
  /** 元/人·年, 每人每年. */
  perHead: boolean
}

/** A word in the place of a day. */
export type DayPart = 'early' | 'middle' | 'late' | 'end'

export interface DateFinding extends At {
  kind: 'date'
  year: number | null
  /** A word in the place of the year: 当年, 次年. */
  relative: 'this' | 'next' | 'last' | null
  month: number | null
  day: number | null
  part: DayPart | null
  /** 前, 起, 止 behind it. */
  tail: 'before' | 'from' | 'until' | null
  /** It says the first moment of the day: 0时. */
  midnight: boolean
}

export interface DateRange extends At {
  kind: 'range'
  /** `null`: a word like 即日起. */
  from: DateFinding | null
  to: DateFinding
}

export interface Duration extends At {
  kind: 'duration'
  span: Span
}

export interface Years extends At {
  kind: 'years'
  count: number
}

export interface Share extends At {
  kind: 'share'
  percent: number
}

export interface YearMention extends At {
  kind: 'year'
  year: number
  /** 年度 and not merely 年. */
  asPeriod: boolean
}

export type Group = 'all' | 'student' | 'university' | 'other'

export interface People extends At {
  kind: 'people'
  who:
    | { identities: readonly Identity[] }
    | { group: Group }
    /** People that no group of the contract stands for: old people, minors. */
    | { group: null }
}

export interface TierFinding extends At {
  kind: 'tier'
  /** `null`: one that is not known. */
  tier: Tier | null
}

export interface CueFinding extends At {
  kind: 'cue'
  cue: Cue
}

export interface Stop extends At {
  kind: 'stop'
}

export type Finding =
  Money | DateFinding | DateRange | Duration | Years | Share | YearMention | People | TierFinding | CueFinding | Stop
