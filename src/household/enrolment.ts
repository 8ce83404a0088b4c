/** Whether somebody enrols here anew: said by themselves where nothing else tells. */
import { isNewborn } from './available-options'
import type { Draft } from './draft'
import type { Facts } from './facts'
import { asksHistory, yearsOf } from './history'
import type { Enrolment } from './member'

/**
 * Not asked of who was insured as a resident in one of the years, or let them lapse: that is who goes on. What follows a
 * job may be the first time. Who says that they come from another place is asked.
 */
export function asksEnrolment(draft: Draft, facts: Facts): boolean {
  const { at, answers } = draft
  if (isNewborn(draft, facts) || answers.history === 'never') return false
  if (at === 'enrolment' || (answers.enrolment ?? 'continuing') !== 'continuing') return true
  if (!asksHistory(draft, facts)) return true
  const schemes = yearsOf(draft, facts).map(({ scheme }) => scheme)
  return !schemes.includes('resident') && schemes.some((scheme) => scheme !== 'none')
}

/** As it follows from other answers, where it is not asked. */
export function enrolmentUnasked(draft: Draft, facts: Facts): Enrolment {
  if (draft.answers.history === 'never') return 'first'
  if (!isNewborn(draft, facts)) return 'continuing'
  return yearsOf(draft, facts).some(({ scheme }) => scheme === 'resident') ? 'continuing' : 'first'
}
