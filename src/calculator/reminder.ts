/** Which days an unpaid resident should be reminded of. */
import type { Reminder } from './assessment'
import { addDays, compareDates } from './civil-date'
import type { LastDay } from './last-day'
import type { CivilDate } from './resident'

/** How many days before the last day to pay reminders are due. No clause: it is the app's own choice. */
export const DAYS_BEFORE_CLOSING = [30, 14, 7, 3, 1, 0] as const

export interface Milestones {
  opensOn: CivilDate | null
  /** The last day to pay, as a window's end or as the last useful day. */
  lastDay: Pick<LastDay, 'date' | 'kind'>
  coverStartsOn: CivilDate | null
}

/** The reminders of one policy from `asOf` on, earliest first; their ids stay the same from day to day. */
export function remindersFor(policyId: string, asOf: CivilDate, milestones: Milestones): Reminder[] {
  const { opensOn, lastDay, coverStartsOn } = milestones
  const reminder = (kind: Reminder['kind'], date: CivilDate, daysBefore: number): Reminder => ({
    id: `${policyId}/${kind}/${0 - daysBefore}`,
    on: addDays(date, 0 - daysBefore),
    kind
  })
  const all: Reminder[] = []
  if (opensOn) all.push(reminder('window-opens', opensOn, 0))
  all.push(...DAYS_BEFORE_CLOSING.map((days) => reminder(lastDay.kind, lastDay.date, days)))
  if (coverStartsOn) all.push(reminder('cover-starts', coverStartsOn, 0))
  return all.filter(({ on }) => on >= asOf).sort((a, b) => compareDates(a.on, b.on))
}
