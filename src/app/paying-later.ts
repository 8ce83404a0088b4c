/** What changes for whoever pays only after the deadline. Compares two answers; computes none. */
import { addDays } from '@/calculator'
import type { Assessment, CautionCode, CivilDate } from '@/calculator'
import type { LaterChange, PayingLater } from '@/ui/text'
import { startStatedUntil } from './assessed'

/**
 * @param now the answer of the day that is looked at
 * @param after the answer of paying past its deadline, as `afterDeadline` has it
 * @returns `null`: there is nothing to compare, as before a window opens
 */
export function payingLater(now: Assessment, after: Assessment | null): PayingLater | null {
  const { nextDeadline } = now
  if (!nextDeadline || !after || nextDeadline.kind === 'window-opens') return null
  const until = startStatedUntil(now)
  return {
    deadline: nextDeadline.date,
    startUnknownFrom: until === null ? null : addDays(until, 1),
    slidesNow: slides(now),
    afterwards: afterwards(now, after, addDays(nextDeadline.date, 1))
  }
}

function afterwards(now: Assessment, after: Assessment, dayAfter: CivilDate): PayingLater['afterwards'] {
  if (!after.amountDue) return { kind: 'perhaps-not' }
  if (!after.cover) return { kind: 'useless' }
  const changes = [...amountChange(now, after), ...coverChange(now, after)]
  return {
    kind: 'possible',
    opensOn: after.payOn === dayAfter ? null : after.payOn,
    changes: changes.length > 0 ? changes : [{ kind: slides(after) ? 'slides' : 'same' }]
  }
}

/** A wait that runs from the payment day moves on with it. */
function slides({ waiting, payOn }: Assessment): boolean {
  return waiting.totalDays > 0 && waiting.startsOn === payOn
}

function amountChange(now: Assessment, { amountDue }: Assessment): LaterChange[] {
  return amountDue && amountDue.totalFen !== now.amountDue?.totalFen ? [{ kind: 'amount', amountDue }] : []
}

function coverChange(now: Assessment, after: Assessment): LaterChange[] {
  const { cover, waiting } = after
  if (!cover || cover.startsOn === now.cover?.startsOn) return isDoubted(now, after) ? [{ kind: 'doubted' }] : []
  if (cover.startsOn === null) return [{ kind: 'start-unknown' }]
  if (waiting.totalDays === 0) return [{ kind: 'starts', from: cover.startsOn }]
  const { totalDays: days, certainty } = waiting
  return [{ kind: 'waits', days, isLeast: certainty === 'atLeast', from: cover.startsOn }]
}

/** What nobody is promised: that a rule for some people still holds on a day of which it does not speak. */
const DOUBTS: readonly CautionCode[] = ['special-group-unclear', 'newborn-days-over', 'notice-expired']

/** Whether there is a doubt about the same figures that paying now does not have. */
function isDoubted(now: Assessment, after: Assessment): boolean {
  return after.cautions.some(
    ({ code }) => DOUBTS.includes(code) && now.cautions.every((caution) => caution.code !== code)
  )
}
