/** What is due, what comes, and what stands in a calendar with a day that is no longer right. */
import { compareDates } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { settingsIn } from './keeping'
import type { Added, MemberSettings, ReminderKeeping } from './keeping'
import { seriesOf } from './planning'
import type { Series } from './planning'
import type { PlannedReminder, ReminderKind, ReminderSubject } from './reminder'
import { isTogether } from './together'

export interface Moved {
  added: Added
  /** `null`: there is nothing to remember any more. */
  now: PlannedReminder | null
}

export interface ReminderPlan {
  /** What wants attention now: last days, the nearest first; then what else comes, usual days, payments to look for. */
  due: readonly PlannedReminder[]
  /** Those of later days, the earliest first. */
  coming: readonly PlannedReminder[]
  /** What was put in the calendar and no longer stands so, days gone by left out. */
  moved: readonly Moved[]
}

/** @param join makes one of what several people are reminded of alike; left out: each is reminded for themselves */
export function planFor(
  subjects: readonly ReminderSubject[],
  keeping: ReminderKeeping,
  asOf: CivilDate,
  join: (reminders: readonly PlannedReminder[]) => readonly PlannedReminder[] = (reminders) => reminders
): ReminderPlan {
  const all = subjects.map((subject) => {
    const settings = settingsIn(keeping, subject.memberId)
    const series = seriesOf(subject, settings.hour)
    return { memberId: subject.memberId, series, chosen: urged(subject, chosenOf(series, settings)) }
  })
  const chosen = all.flatMap((member) => member.chosen)
  return {
    due: join(chosen.flatMap((series) => dueOf(series, asOf)))
      .filter((reminder) => !isDismissed(keeping, reminder))
      .sort(byUrgency),
    coming: [...join(chosen.flat().filter(({ on }) => on > asOf))].sort((a, b) => compareDates(a.on, b.on)),
    moved: movedIn(
      keeping.added.filter(({ gone, on }) => !gone && on >= asOf),
      new Map(all.map(({ memberId, series }) => [memberId, series.flat()])),
      asOf,
      join
    )
  }
}

/** Without those of years that nobody is urged to pay. */
function urged({ quiet = [] }: ReminderSubject, series: readonly Series[]): Series[] {
  return series.map((reminders) =>
    reminders.filter((one) => !quiet.includes(one.benefitYear) || !(isDeadline(one) || one.kind === 'window-opens'))
  )
}

function chosenOf(series: readonly Series[], { offsets, off }: MemberSettings): Series[] {
  if (off) return []
  const known: readonly number[] = offsets
  return series.map((reminders) => reminders.filter((one) => !isDeadline(one) || known.includes(one.daysBefore)))
}

/** The newest of a series whose day has come, as long as it wants attention. */
function dueOf(series: Series, asOf: CivilDate): Series {
  const newest = series.filter(({ on }) => on <= asOf).pop()
  return newest && newest.until >= asOf ? [newest] : []
}

function isDeadline({ kind }: PlannedReminder): boolean {
  return kind === 'window-closes' || kind === 'last-useful-day'
}

/** A reminder that has moved to another day since is another one to attend to. */
function isDismissed({ dismissed }: ReminderKeeping, { uid, on }: PlannedReminder): boolean {
  return dismissed.some((one) => one.uid === uid && one.on === on)
}

/** Entries of members that are not spoken of are left out. Of several people in one, all that could be is looked at. */
function movedIn(
  entries: readonly Added[],
  series: ReadonlyMap<string, Series>,
  asOf: CivilDate,
  join: (reminders: readonly PlannedReminder[]) => readonly PlannedReminder[]
): Moved[] {
  if (entries.length === 0) return []
  const joined = join([...series.values()].flat()).filter(({ people }) => people !== undefined)
  return entries.flatMap((added) => {
    const all = isTogether(added) ? joined : series.get(added.memberId)
    return all ? movedOf(added, all, asOf) : []
  })
}

/** Against everything that could be reminded of: choosing less does not make an entry wrong. */
function movedOf(added: Added, all: Series, asOf: CivilDate): Moved[] {
  const now = all.find(({ uid }) => uid === added.uid)
  if (now?.on === added.on) return []
  return [{ added, now: now && now.on >= asOf ? now : null }]
}

function byUrgency(a: PlannedReminder, b: PlannedReminder): number {
  return rank(a) - rank(b) || compareDates(a.about, b.about)
}

/** A last day that is known goes before one that was only usual, however long ago that season began. */
function rank({ kind }: PlannedReminder): number {
  return ORDER.findIndex((kinds) => kinds.includes(kind))
}

const ORDER: readonly (readonly ReminderKind[])[] = [
  ['window-closes', 'last-useful-day'],
  ['window-opens', 'cover-starts'],
  ['season-opens', 'season-ends'],
  ['recheck']
]
