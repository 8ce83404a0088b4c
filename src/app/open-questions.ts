/** What a year leaves open to whoever has not paid for it, so that one has to call. */
import type { Caution, CautionCode } from '@/calculator'
import { mustCallFirst, isPaidState, mayStillEnrol } from '@/payment'
import type { YearStatus } from '@/payment'

/** Whether, and from when, paying would still help: what has to be said of a year wherever it stands. */
const OPEN_QUESTIONS: readonly CautionCode[] = [
  'special-group-unclear',
  'event-in-other-year',
  'newborn-days-over',
  'notice-expired'
]

export function openQuestions({ assessment, state }: YearStatus): Caution[] {
  if (isPaidState(state)) return []
  return assessment.cautions.filter(isOpenQuestion)
}

export function isOpenQuestion({ code }: Caution): boolean {
  return OPEN_QUESTIONS.includes(code)
}

/** Whether there is nothing to do about a year but to call, and soon. */
export function isToCallAbout(year: YearStatus): boolean {
  const isUnpaidSeason = year.state === 'season-over' && year.said === 'none'
  return year.newbornDays !== null || isUnpaidSeason || mayStillEnrol(year) || mustCallFirst(year)
}
