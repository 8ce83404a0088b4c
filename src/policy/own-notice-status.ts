/** Whether an own notice is answered with, or a policy of the library or the feed has taken its place, and what differs. */
import type { Library } from './library'
import { compare, type ComparedSection } from './compare'
import type { LocalPolicy } from './schema'

export type OwnNoticeStatus =
  | { kind: 'answers' }
  /** `by`: what is answered with; `sections`: rows that differ, the own notice as `a`, the other as `b`. */
  | { kind: 'replaced'; by: LocalPolicy; sections: ComparedSection[] }

/** The same for a notice that is not kept yet: its policy need not lie in the library. */
export function ownNoticeStatusIn(library: Pick<Library, 'officialFor'>, policy: LocalPolicy): OwnNoticeStatus {
  const by = library.officialFor(policy.jurisdiction, policy.benefitYear)
  return by === undefined ? { kind: 'answers' } : { kind: 'replaced', by, sections: differencesOf(policy, by) }
}

/** What two policies say differently, section by section; empty: nothing. Also of two own notices of one place and year. */
export function differencesOf(a: LocalPolicy, b: LocalPolicy): ComparedSection[] {
  return compare(a, b).flatMap(({ id, rows }) => {
    const different = rows.filter(({ outcome }) => outcome === 'different')
    return different.length > 0 ? [{ id, rows: different }] : []
  })
}
