/** What changes for whoever pays only after the deadline, in one honest sentence. Compares two answers; computes none. */
import { addDays } from '@/calculator'
import type { Assessment, CautionCode, CivilDate, Deadline } from '@/calculator'
import { amountWords, answer, dateNear, yuan } from '@/ui/text'
import { startStatedUntil } from '@/app/assessed'

/** `now` is the answer of `asOf`. `null`: there is nothing to compare, as before a window opens. */
export function laterSentence(now: Assessment, after: Assessment | null, asOf: CivilDate): string | null {
  const { nextDeadline, waiting, payOn } = now
  if (!nextDeadline || !after || nextDeadline.kind === 'window-opens') return null
  const slides = waiting.totalDays > 0 && waiting.startsOn === payOn
  const until = startStatedUntil(now)
  const first = until === null ? '' : answer.laterStartUnknown(dateNear(addDays(until, 1), asOf))
  return `${first}${slides ? answer.nowSlides : ''}${afterwards(now, after, nextDeadline, asOf)}`
}

function afterwards(now: Assessment, after: Assessment, deadline: Deadline, asOf: CivilDate): string {
  const date = dateNear(deadline.date, asOf)
  if (!after.amountDue) return answer.laterNone(date)
  if (!after.cover) return answer.laterUseless(date)
  const parts = [amountPart(now, after), coverPart(now, after, asOf) ?? doubtPart(now, after)].filter(
    (part) => part !== null
  )
  const change = parts.length > 0 ? parts.join('，') : sameOnThatDay(after)
  return after.payOn === addDays(deadline.date, 1)
    ? answer.laterSentence(date, change)
    : answer.laterGap(date, dateNear(after.payOn, asOf), change)
}

/** A wait that runs from the payment day moves on with it. */
function sameOnThatDay({ waiting, payOn }: Assessment): string {
  return waiting.totalDays > 0 && waiting.startsOn === payOn ? answer.laterSlides : answer.laterSame
}

/** What nobody is promised: that a rule for some people still holds on a day of which it does not speak. */
const DOUBTS: readonly CautionCode[] = ['special-group-unclear', 'newborn-days-over', 'notice-expired']

/** The same figures, but with a doubt about them that paying now does not have. */
function doubtPart(now: Assessment, after: Assessment): string | null {
  const isDoubted = after.cautions.some(
    ({ code }) => DOUBTS.includes(code) && now.cautions.every((caution) => caution.code !== code)
  )
  return isDoubted ? answer.laterDoubt : null
}

function amountPart(now: Assessment, after: Assessment): string | null {
  if (!after.amountDue || after.amountDue.totalFen === now.amountDue?.totalFen) return null
  return answer.laterMore(`${amountWords(after.amountDue).prefix} ${yuan(after.amountDue.totalFen)}`)
}

function coverPart(now: Assessment, { cover, waiting }: Assessment, asOf: CivilDate): string | null {
  if (!cover || cover.startsOn === now.cover?.startsOn) return null
  if (cover.startsOn === null) return answer.laterCoverUnknown
  const from = dateNear(cover.startsOn, asOf)
  if (waiting.totalDays === 0) return answer.laterCover(from)
  return waiting.certainty === 'atLeast'
    ? answer.laterWaitLeast(waiting.totalDays, from)
    : answer.laterWait(waiting.totalDays, from)
}
