import { keyOf } from './storage'

/** What is wrong with what is kept, as data. `setAsideAs` is the key it was copied to; `null`: no room, it stays where it is. */
export type Health =
  | { kind: 'damaged'; key: string; setAsideAs: string | null }
  /** Some entries of a list were; the others are there. */
  | { kind: 'partly-damaged'; key: string; lost: number; setAsideAs: string | null }
  | { kind: 'newer-version'; key: string; version: number; setAsideAs: string | null }
  /** A write failed: what is on the screen is not kept. */
  | { kind: 'full'; key: string }
  /** Another window has written since: what is on the screen is not kept. `reload` shows what the other has written. */
  | { kind: 'changed-elsewhere'; key: string }
  /** The storage itself did not answer. */
  | { kind: 'unreadable'; key: string }

/** What a write may answer, and the next one that goes through takes back. */
const OF_WRITES: readonly Health['kind'][] = ['full', 'changed-elsewhere', 'unreadable']

/** The notices after a write of `key` or a look at it: its fault instead of what an earlier write has told of it. */
export function withFault(notices: readonly Health[], key: string, fault: Health | null): Health[] {
  const others = notices.filter((notice) => notice.key !== key || !isOfWrites(notice))
  return fault === null || others.includes(fault) ? others : [...others, fault]
}

/** Whether it tells that something on the screen is not kept. */
export function isOfWrites({ kind }: Health): boolean {
  return OF_WRITES.includes(kind)
}

/** Whether all that is on the screen of a store or drawer is kept. Asked right after a write: notices are put away. */
export function isKept(notices: readonly Health[], name: string): boolean {
  return !notices.some((notice) => notice.key === keyOf(name) && isOfWrites(notice))
}
