/** One reminder instead of one for each of many people, where all of them say the same of the same day. */
import type { PlannedReminder } from './reminder'

/** What several people are called together: by the nickname of one of them, and how many they are. */
export type NameTogether = (nickname: string, people: number) => string

/** Stands for the member of a reminder for several. */
const SEVERAL = 'several'

/** Whether a reminder is one for several people. */
export function isTogether({ memberId }: Pick<PlannedReminder, 'memberId'>): boolean {
  return memberId === SEVERAL
}

/**
 * In the order of the first of each. One that nobody shares stays as it is. A day that moves makes another reminder: the
 * one before is told to be over.
 */
export function together(reminders: readonly PlannedReminder[], name: NameTogether): PlannedReminder[] {
  const alike = new Map<string, [PlannedReminder, ...PlannedReminder[]]>()
  for (const reminder of reminders) {
    const key = said(reminder)
    const others = alike.get(key)
    if (others) others.push(reminder)
    else alike.set(key, [reminder])
  }
  return [...alike].map(([key, [first, ...others]]) => {
    const people = new Set([first, ...others].map(({ memberId }) => memberId)).size
    if (people === 1) return first
    const all = { ...first }
    delete all.recordId
    return { ...all, uid: `${SEVERAL}/${key}`, memberId: SEVERAL, nickname: name(first.nickname, people), people }
  })
}

/** All that a reminder says, but of whom; the same for whoever is reminded of the same. */
function said(reminder: PlannedReminder): string {
  const { benefitYear, kind, about, on, hour, until, usualBy, isEarliest, mayEndSooner, isNewborn, asksFirst } =
    reminder
  const { notStated, isFree } = reminder
  const doubts = [usualBy, isEarliest, mayEndSooner, isNewborn, asksFirst].map((doubt) => doubt ?? '')
  // What is said of few stays out of the ids of all others, which stand in calendars.
  const further = [...(notStated ? ['not-stated'] : []), ...(isFree ? ['free'] : [])]
  return [benefitYear, kind, about, on, hour, until, ...doubts, ...further].join('/')
}
