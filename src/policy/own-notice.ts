/** A notice that a resident keeps: pasted and checked, filled in, or taken over from somebody. It becomes a policy of this phone. */
import type { CivilDate } from '@/calculator'
import type { NoticeFacts } from '@/notice/facts'

/** By which of the three doors it came. */
export type OwnNoticeOrigin = 'pasted' | 'filled-in' | 'received'

/** The sentence that a figure was read from, and where it stands in the notice. */
export interface Quote {
  quote: string
  clause: string | null
}

export interface OwnNotice {
  id: string
  /** Six digits. */
  region: string
  benefitYear: number
  /** The day on which it was kept, or last corrected. */
  keptOn: CivilDate
  origin: OwnNoticeOrigin
  /** Who is said to be the source: what the text says of itself. Each is `null` where it does not. */
  notice: { number: string | null; title: string | null; issuer: string | null; issuedOn: CivilDate | null }
  facts: NoticeFacts
  /** By dotted path into `facts`, as in `windows.0.closesOn`. */
  quotes: Readonly<Record<string, Quote>>
  /** Which rules the resident has let stand in for what the notice does not state. */
  standIn: 'none' | 'newest-local-policy' | 'national-mechanism'
}
