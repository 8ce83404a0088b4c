/** A window while the text is still being read. */
import type { CivilDate, Span } from '@/calculator'
import type { AnalysedSentence } from '../analysed'
import type { CoverStartFact, WindowFact } from '../facts'
import type { Money } from '../findings'
import type { Candidate, DoubtReason } from '../reading'

export type Kind = WindowFact['kind']
type Group = WindowFact['group']

export interface Draft {
  kind: Kind
  /** The text names the kind; else it follows from the order of the windows. */
  named: boolean
  group: Group
  groupClear: boolean
  opensOn: CivilDate | null
  closesOn: CivilDate | null
  open: { path: string; because: DoubtReason; candidates: Candidate[] }[]
  /** What is paid in it, by tier. */
  prices: { tier: string; fen: number | null; money: Money }[]
  plus: boolean
  waiting: Span | null
  /** The text says that nobody waits. */
  saysNoWait: boolean
  /** Of a late one: it is for whoever comes after the window in time, and not after any other. */
  isAfterInTime: boolean
  coverStarts: CoverStartFact
  sentence: AnalysedSentence
  start: number
  end: number
}

export function newDraft(kind: Kind, sentence: AnalysedSentence, start: number, end: number): Draft {
  return {
    kind,
    named: true,
    group: 'all',
    groupClear: true,
    opensOn: null,
    closesOn: null,
    open: [],
    prices: [],
    plus: false,
    waiting: null,
    saysNoWait: false,
    isAfterInTime: false,
    coverStarts: null,
    sentence,
    start,
    end
  }
}

/** Whether both are one window, told twice. */
export function isTwin(a: Draft, b: Draft): boolean {
  const same = (x: CivilDate | null, y: CivilDate | null) => x === null || y === null || x === y
  return (
    a.kind === b.kind &&
    a.group === b.group &&
    a.open.length === 0 &&
    b.open.length === 0 &&
    same(a.opensOn, b.opensOn) &&
    same(a.closesOn, b.closesOn) &&
    !(a.opensOn !== null && b.closesOn !== null && b.opensOn === null && b.closesOn < a.opensOn) &&
    ((a.opensOn === null && a.closesOn === null) ||
      (a.opensOn !== null && a.opensOn === b.opensOn) ||
      (a.closesOn !== null && a.closesOn === b.closesOn))
  )
}

/** Whether both are one window with two last days. */
export function contradicts(known: Draft, draft: Draft): boolean {
  if (known.kind !== draft.kind || known.group !== draft.group || draft.closesOn === null || draft.open.length > 0)
    return false
  if (known.opensOn !== null && draft.opensOn !== null) return false
  if (known.opensOn !== null && draft.closesOn < known.opensOn) return false
  return known.closesOn !== null
    ? known.closesOn !== draft.closesOn
    : known.open.some(({ path, because }) => path === 'closesOn' && because === 'contradiction')
}
