/** The answer as sentences that make sense when they are only heard. */
import { isFree } from '@/calculator'
import type { YearStatus } from '@/payment'
import { amountInside, amountWords, answerDetails, readAloud, untilWords } from '@/ui/text'
import { isPaidYear } from '@/app/member-years'
import { yearWords } from '@/app/year-words'

/** Which year, how much, until when, and what it buys: what the first screen of the answer shows. */
export function spokenAnswer(year: YearStatus): string[] {
  const { asOf, assessment } = year
  const { amountDue, nextDeadline, benefitYear } = assessment
  const title = `${answerDetails.title(benefitYear)}。`
  if (isPaidYear(year) || !amountDue) return [title, yearWords(year)]
  const due = isFree(amountDue) ? readAloud.free(amountWords(amountDue).prefix) : readAloud.due(amountInside(amountDue))
  const deadline = nextDeadline ? [readAloud.deadline(untilWords(nextDeadline, amountDue, asOf))] : []
  return [title, due, ...deadline, yearWords(year)]
}
