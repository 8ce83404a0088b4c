/** What one projected year comes to, in words. Presents; computes nothing. */
import { firstDayOf } from '@/calculator'
import type { ProjectedYear } from '@/calculator'
import type { PlanRefused } from '@/app/plan'
import { amountWords, dateNear, home, isEarliest, plan as words, problemSentence, readable, yuan } from '@/ui/text'

/** From when one is covered in a year that is paid for, or that one is not. */
export function yearWords({ year, enrolled, cover, waiting, daysWithoutCover }: ProjectedYear): string {
  if (!enrolled) return words.skippedYear
  const isLeast = isEarliest({ waiting })
  if (!cover) return words.useless(waiting.totalDays)
  if (cover.startsOn === null) return words.startNotStated
  const from = dateNear(cover.startsOn, firstDayOf(year))
  if (waiting.totalDays > 0) return (isLeast ? words.waitsAtLeast : words.waitsUntil)(waiting.totalDays, from)
  return daysWithoutCover === 0 ? words.fullYear : words.fromDay(from)
}

/** What is paid for a year, where it is paid for. */
export function yearAmount({ amountDue }: ProjectedYear): string | undefined {
  return amountDue ? words.amount(amountWords(amountDue).prefix, yuan(amountDue.totalFen)) : undefined
}

/** Why there is nothing to compare. */
export function planRefusalWords({ because, error }: PlanRefused): string {
  return because === 'plan' ? readable(problemSentence(error.problem)) : home.broken
}

/** How long one waits, by the rules as read here; a longer reading makes it the least. */
export function waitWords({ waiting }: Pick<ProjectedYear, 'waiting'>): string {
  return (isEarliest({ waiting }) ? words.waitLeast : words.days)(waiting.totalDays)
}
