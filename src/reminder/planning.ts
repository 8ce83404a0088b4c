/** From what the calculator says of a member's years to everything that could be reminded of, whatever is chosen. */
import { addDays, DAYS_BEFORE_CLOSING, isFree, mayEndSooner } from '@/calculator'
import type { Assessment, CivilDate } from '@/calculator'
import { uidOf } from './reminder'
import type {
  NewbornYear,
  PaidYear,
  PlannedReminder,
  Recheck,
  ReminderKind,
  ReminderSubject,
  UsualSeason
} from './reminder'

/** How many days after a payment was declared to look for it again: it can take days to show. */
const RECHECK_DAYS = [1, 3, 7]

/** After so many days without an answer nobody looks any more. */
const RECHECK_ENDS = 30

/** So long before the usual last day one is reminded of it. */
const SEASON_ENDS_AHEAD = 30

/** Reminders of one thing, earliest first: once a later one is there, the earlier ones are over. */
export type Series = readonly PlannedReminder[]

/** All series of a member, days gone by included. */
export function seriesOf(subject: ReminderSubject, hour: number): Series[] {
  const { memberId, nickname, asks = [] } = subject
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
    about,
    until: about
  })

  /** Whoever is told to call first is not told that paying begins. */
  function opening({ benefitYear, window, amountDue }: Assessment, opensOn: CivilDate | null): Series {
    return window && opensOn !== null && !window.isFurther && !asks.includes(benefitYear)
      ? [
          {
            ...one(benefitYear, 'window-opens', opensOn, opensOn, 0, window.kind, 'opens'),
            ...freeOf(isFree(amountDue))
          }
        ]
      : []
  }

  /** Before a window opens there is nothing to pay, however soon it closes. */
  function closing(assessment: Assessment, opensOn: CivilDate | null): Series {
    const { benefitYear, window, phase, amountDue, nextDeadline } = assessment
    const last = lastDayOf(assessment)
    if (!window || !last) return []
    const said = {
      ...(mayEndSooner(assessment) && { mayEndSooner: true as const }),
      ...(nextDeadline?.notStated && { notStated: true as const }),
      ...freeOf(isFree(amountDue)),
      ...(asks.includes(benefitYear) && { asksFirst: true as const })
    }
    return DAYS_BEFORE_CLOSING.map((days) => ({
      // One id for both kinds: it is one and the same warning, of another day.
      ...one(benefitYear, last.kind, last.on, addDays(last.on, -days), days, window.kind, 'closes', days),
      ...said
    })).filter(({ on }) => phase !== 'not-yet-open' || opensOn === null || on >= opensOn)
  }

  /** With a wait or without: whoever has paid wants to know from when it helps. */
  function coverStart({ recordId, assessment }: PaidYear): Series {
    const { benefitYear, payOn, cover, waiting } = assessment
    const on = cover?.startsOn ?? null
    if (on === null || on <= payOn) return []
    const starts = one(benefitYear, 'cover-starts', on, on, 0, 'cover')
    return [{ ...starts, recordId, isEarliest: waiting.certainty === 'atLeast' }]
  }

  function recheck({ recordId, benefitYear, since, isFree: paidNothing = false, coverEndsOn }: Recheck): Series {
    const ends = addDays(since, RECHECK_ENDS)
    const until = coverEndsOn !== null && coverEndsOn < ends ? coverEndsOn : ends
    return RECHECK_DAYS.map((days) => ({
      ...one(benefitYear, 'recheck', since, addDays(since, days), 0, 'recheck', recordId, days),
      ...freeOf(paidNothing),
      recordId,
      until
    })).filter(({ on }) => on <= until)
  }

  /**
   * Under the ids that opening and closing have once there is a notice: it is the same warning, of a day that is then
   * known, and what stands in a calendar is told to have moved.
   */
  function season({ benefitYear, opensOn, closesOn, lastsUntil, opensBy, closesBy }: UsualSeason): Series {
    const endsAhead = addDays(closesOn, -SEASON_ENDS_AHEAD)
    const [opens, ends] = [
      {
        ...one(benefitYear, 'season-opens', opensOn, opensOn, 0, 'concentrated', 'opens'),
        until: closesOn,
        usualBy: opensBy ?? 'notice'
      },
      {
        ...one(
          benefitYear,
          'season-ends',
          closesOn,
          endsAhead,
          SEASON_ENDS_AHEAD,
          'concentrated',
          'closes',
          SEASON_ENDS_AHEAD
        ),
        until: lastsUntil,
        usualBy: closesBy ?? 'notice'
      }
    ]
    return ends.on > opens.on ? [opens, ends] : [opens]
  }

  /** From birth on: there is no better day to call than the first. */
  function newborn({ benefitYear, born, lastsUntil }: NewbornYear): Series {
    return [
      { ...one(benefitYear, 'season-ends', lastsUntil, born, 0, 'newborn'), usualBy: 'elsewhere', isNewborn: true }
    ]
  }

  // An unpaid year's cover start is left out: it holds for paying today only, and moves on every day.
  return [
    ...subject.open.flatMap((year) => [opening(year, openingOf(year)), closing(year, openingOf(year))]),
    ...subject.paid.map(coverStart),
    ...subject.recheck.map(recheck),
    ...(subject.newborn ? [newborn(subject.newborn)] : []),
    ...subject.seasons.map(season)
  ]
}

/** Whatever costs money says nothing of it. */
function freeOf(is: boolean): { isFree?: true } {
  return is ? { isFree: true } : {}
}

/** The day on which the window opens or opened. */
function openingOf({ window, phase, nextDeadline }: Assessment): CivilDate | null {
  return phase === 'not-yet-open' ? (nextDeadline?.date ?? null) : (window?.opensOn ?? null)
}

/** The last day to pay, for which the calculator always plans a reminder. */
function lastDayOf({ reminders }: Assessment): { on: CivilDate; kind: ReminderKind } | undefined {
  return reminders.filter(({ kind }) => kind === 'window-closes' || kind === 'last-useful-day').pop()
}
