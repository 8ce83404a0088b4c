/** Ids of reminders: made of what they are about, never of the date they happen to fall on. */

export function uidOf(memberId: string, ...about: readonly (string | number)[]): string {
  return [memberId, ...about].join('/')
}

/** The same reminder of a member who has another id. */
export function withMember<T extends { uid: string; memberId: string }>(reminder: T, memberId: string): T {
  return { ...reminder, memberId, uid: memberId + reminder.uid.slice(reminder.memberId.length) }
}
