import type { Assessment, Basis, CivilDate, Waiting, Window } from '@/calculator'
import { answer, dateNear, explaining, longDate, windows } from '@/ui/text'
import { distinct } from './explanation'
import type { Explanation, OtherReading } from './explanation'

/** What is asked of a payment to explain its wait and its cover. */
export type Paying = Pick<Assessment, 'waiting' | 'cover' | 'payOn' | 'missedYears'>

/** Why this is the last day, or the first. `null`: there is no deadline to explain. */
export function explainDeadline({ nextDeadline, window, asOf }: Assessment): Explanation | null {
  if (!nextDeadline || !window) return null
  const { date, daysLeft, kind, basis } = nextDeadline
  const [from, to] = [dateNear(asOf, date), dateNear(date, asOf)]
  const span =
    kind === 'window-opens'
      ? explaining.opensIn(from, to, daysLeft)
      : daysLeft > 0
        ? explaining.daysFromTo(from, to, daysLeft)
        : kind === 'last-useful-day'
          ? explaining.lastUsefulToday(to)
          : explaining.lastDayToday(to)
  return {
    title: explaining.deadlineTitle(to),
    formula: span,
    says: [
      windowWords(window),
      ...(kind === 'last-useful-day' ? [explaining.lastUseful(longDate(window.closesOn))] : [])
    ],
    sources: distinct([basis, window.basis])
  }
}

function windowWords({ kind, opensOn, closesOn }: Window): string {
  return opensOn === null
    ? `${explaining.windowUntil(windows[kind], longDate(closesOn))}。`
    : `${explaining.window(windows[kind], longDate(opensOn), longDate(closesOn))}。`
}

/** From when to when one is covered, and how the first day came about. */
export function explainCover({ cover, waiting, payOn }: Paying): Explanation {
  const sources = distinct([...(cover ? [cover.basis] : []), ...waiting.basis])
  if (!cover) return { title: explaining.coverTitle, says: [explaining.coverNone], sources }
  if (cover.startsOn === null) return { title: explaining.coverTitle, says: [explaining.coverUnknown], sources }
  return {
    title: explaining.coverTitle,
    formula:
      waiting.startsOn !== null && waiting.totalDays > 0
        ? explaining.coverWaits(dateNear(waiting.startsOn, payOn), waiting.totalDays, dateNear(cover.startsOn, payOn))
        : explaining.coverFrom(longDate(cover.startsOn), longDate(cover.endsOn)),
    says: [waiting.totalDays > 0 ? paidOn(waiting, payOn) : explaining.coverPlain(longDate(payOn))],
    sources,
    others: otherReadings(waiting)
  }
}

/** For which payment day the wait holds, and whether it moves with that day. */
function paidOn({ startsOn }: Waiting, payOn: CivilDate): string {
  return startsOn === payOn ? explaining.waitingSlides(longDate(payOn)) : explaining.waitingPays(longDate(payOn))
}

/** The parts of the waiting period, and what other readings would give. */
export function explainWaiting({ waiting, cover, payOn, missedYears }: Paying): Explanation {
  const { fixedDays, variableDays, totalDays, startsOn, endsOn } = waiting
  if (totalDays === 0) {
    const bases: Basis[] = [
      ...(cover ? [cover.basis] : []),
      ...waiting.basis,
      ...waiting.otherReadings.map(({ basis }) => basis)
    ]
    return {
      title: explaining.waitingTitle,
      says: [explaining.waitingNone],
      sources: distinct(bases),
      others: otherReadings(waiting)
    }
  }
  return {
    title: explaining.waitingTitle,
    formula:
      variableDays > 0 ? explaining.waitingSum(fixedDays, variableDays, totalDays) : explaining.waitingFixed(totalDays),
    says: [
      ...(missedYears > 0 ? [`${answer.missed(missedYears)}。`] : []),
      ...(startsOn && endsOn ? [explaining.waitingSpan(longDate(startsOn), longDate(endsOn))] : []),
      paidOn(waiting, payOn)
    ],
    others: otherReadings(waiting),
    sources: distinct(waiting.basis)
  }
}

function otherReadings({ otherReadings: others }: Waiting): OtherReading[] {
  return others.map(({ basis: { says, otherReading }, totalDays, coverStartsOn }) => ({
    says: otherReading ?? says,
    result:
      coverStartsOn === null
        ? explaining.otherUseless(totalDays)
        : explaining.otherWait(totalDays, longDate(coverStartsOn))
  }))
}
