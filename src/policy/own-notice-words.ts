/** What an own notice comes to is told in sentences: which there are. `ui/text` writes them. */
import type { CivilDate, CoverStart, EventKind, Grant, OrdinaryWindow, Span } from '@/calculator'
import type { Group } from '@/notice/facts'
import type { OwnNotice } from './own-notice'
import type { Hotline } from './schema'

/** What one sentence says. Money is fen. */
export type OwnSaying =
  | { of: 'notice'; year: number }
  | { of: 'tiers'; count: number }
  | { of: 'premium'; group: Group; fen: number }
  | { of: 'subsidy'; grant: Grant }
  | { of: 'unlisted-identity' }
  | { of: 'fiscal-subsidy'; fen: number }
  | { of: 'window'; opensOn: CivilDate | null; closesOn: CivilDate }
  | { of: 'price'; kind: OrdinaryWindow['kind']; fiscalShare: boolean }
  | { of: 'own-price'; fen: number }
  | { of: 'waiting'; span: Span }
  | { of: 'cover'; starts: CoverStart['starts']; date: CivilDate }
  | { of: 'special-group'; event: EventKind; within: Span | null }
  | { of: 'special-price' }
  | { of: 'special-after-year' }
  | { of: 'special-late' | 'special-not-named' }
  | { of: 'lapse-not-stated' }
  | { of: 'lapse-fixed' | 'lapse-variable' | 'lapse-repair'; span: Span }
  | { of: 'lapse-floor'; missedYears: number; span: Span }
  | { of: 'bonus-continuous'; afterYears: number; fen: number }
  | { of: 'bonus-zero-claim' | 'bonus-lapse'; fen: number }
  | { of: 'bonus-limit'; fen: number | null; percent: number | null }

/** What a notice leaves open and one reading of it has to be taken: the reading, and the other one. */
export type OwnReading =
  | { of: 'several-identities' }
  | { of: 'lapse-counts-from'; year: number }
  | { of: 'lapse-start' | 'lapse-once' | 'first-enrolment' }
  /** Paying late, where no last day is given. */
  | { of: 'late-without-end' }
  | { of: 'bonus-counts-from'; year: number }

/** What is missing, so that it is told with whom to ask. */
export type OwnGap = 'cover-start' | 'later-windows' | 'lapse' | 'newborns' | 'subsidies'

export interface OwnNoticeWords {
  /** Names it where it has neither number nor title. `place`: the names from the province down. */
  nameOf: (place: string, year: number, origin: OwnNotice['origin']) => string
  titleOf: (place: string, year: number) => string
  /** One sentence beside the notice: where it comes from, and that nobody has checked it. */
  noteOf: (origin: OwnNotice['origin']) => string
  /** Who says so. */
  publisherOf: (origin: OwnNotice['origin'], issuer: string | null) => string
  /** Stands for the clause where none is known. */
  clauseOf: (origin: OwnNotice['origin']) => string
  says: (saying: OwnSaying) => string
  readings: (reading: OwnReading) => { says: string; otherReading: string }
  /** A sentence of the notice of another year, which stands in. */
  derived: (year: number, says: string) => string
  /** A sentence of the national rules, which stand in. */
  national: (says: string) => string
  gap: (gap: OwnGap) => string
  hotlines: readonly Hotline[]
}
