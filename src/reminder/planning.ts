/** From what the calculator says of a member's years to everything that could be reminded of, whatever is chosen. */
import { addDays, DAYS_BEFORE_CLOSING } from '@/calculator'
import type { Assessment, CivilDate } from '@/calculator'
import type { PlannedReminder, Recheck, ReminderKind, ReminderSubject } from './reminder'
import { uidOf } from './uid'

/** How many days after a payment was declared to look for it again: it can take days to show. */
const RECHECK_DAYS = [1, 3, 7]

/** Reminders of one thing, earliest first: once a later one is there, the earlier ones are over. */
export type Series = readonly PlannedReminder[]

/** All series of a member, days gone by included. */
export function seriesOf(subject: ReminderSubject, hour: number): Series[] {
  const { memberId, nickname } = subject
  const one = (
    benefitYear: number,
    kind: ReminderKind,
    about: CivilDate,
    on: CivilDate,
    daysBefore: number,
    ...id: readonly (string | number)[]
  ): PlannedReminder => ({
    uid: uidOf(memberId, benefitYear, ...id),
    memberId,
    nickname,
    benefitYear,
    kind,
    on,
    hour,
    daysBefore,
    about
  })

  function opening({ benefitYear, window }: Assessment, opensOn: CivilDate | null): Series {
    return window && opensOn !== null
      ? [one(benefitYear, 'window-opens', opensOn, opensOn, 0, window.kind, 'opens')]
      : []
  }

  /** Before a window opens there is nothing to pay, however soon it closes. */
  function closing(assessment: Assessment, opensOn: CivilDate | null): Series {
    const { benefitYear, window, phase } = assessment
    const last = lastDayOf(assessment)
    if (!window || !last) return []
    return DAYS_BEFORE_CLOSING.map((days) =>
      // One id for both kinds: it is one and the same warning, of another day.
      one(benefitYear, last.kind, last.on, addDays(last.on, -days), days, window.kind, 'closes', days)
    ).filter(({ on }) => phase !== 'not-yet-open' || opensOn === null || on >= opensOn)
  }

  function coverStart({ benefitYear, reminders }: Assessment): Series {
    return reminders
      .filter(({ kind }) => kind === 'cover-starts')
      .map(({ on }) => one(benefitYear, 'cover-starts', on, on, 0, 'cover'))
  }

  const recheck = ({ recordId, benefitYear, since }: Recheck): Series =>
    RECHECK_DAYS.map((days) => one(benefitYear, 'recheck', since, addDays(since, days), 0, 'recheck', recordId, days))

  // An unpaid year's cover start is left out: it holds for paying today only, and moves on every day.
  return [
    ...subject.open.flatMap((year) => [opening(year, openingOf(year)), closing(year, openingOf(year))]),
    ...subject.paid.map(coverStart),
    ...subject.recheck.map(recheck)
  ]
}

/** The day on which the window opens or opened. */
function openingOf({ window, phase, nextDeadline }: Assessment): CivilDate | null {
  return phase === 'not-yet-open' ? (nextDeadline?.date ?? null) : (window?.opensOn ?? null)
}

/** The last day to pay, for which the calculator always plans a reminder. */
function lastDayOf({ reminders }: Assessment): { on: CivilDate; kind: ReminderKind } | undefined {
  return reminders.filter(({ kind }) => kind === 'window-closes' || kind === 'last-useful-day').pop()
}
