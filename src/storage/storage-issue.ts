import { keyOf } from './stores'

/** What is wrong with what is kept, as data. `quarantinedAs` is the key it was copied to; `null`: no room, it stays where it is. */
export type StorageIssue =
  | { kind: 'damaged'; key: string; quarantinedAs: string | null }
  /** Some entries of a list were; the others are there. */
  | { kind: 'partly-damaged'; key: string; lost: number; quarantinedAs: string | null }
  | { kind: 'newer-version'; key: string; version: number; quarantinedAs: string | null }
  /** A write failed: what is on the screen is not kept. */
  | { kind: 'full'; key: string }
  /** Another window has written since: what is on the screen is not kept. `reload` shows what the other has written. */
  | { kind: 'changed-elsewhere'; key: string }
  /** The storage itself did not answer. */
  | { kind: 'unreadable'; key: string }
  /** There is no storage: everything works, until the app is closed. Told of all keys at once. */
  | { kind: 'for-visit'; key: '' }

/** What a write may answer, and the next one that goes through takes back. */
const OF_WRITES: readonly StorageIssue['kind'][] = ['full', 'changed-elsewhere', 'unreadable']

/** The issues after a write of `key` or a look at it: its issue instead of what an earlier write has told of it. */
export function withIssue(issues: readonly StorageIssue[], key: string, issue: StorageIssue | null): StorageIssue[] {
  const others = issues.filter((other) => other.key !== key || !isOfWrites(other))
  return issue === null || others.includes(issue) ? others : [...others, issue]
}

/** Whether it tells that something on the screen is not kept. */
export function isOfWrites({ kind }: StorageIssue): boolean {
  return OF_WRITES.includes(kind)
}

/** Whether all that is on the screen of the value `name` is kept. Asked right after a write: issues are dismissed. */
export function isKept(issues: readonly StorageIssue[], name: string): boolean {
  return !issues.some((issue) => issue.key === keyOf(name) && isOfWrites(issue))
}
