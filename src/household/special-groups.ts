/** Answers that only a special window of the rules needs, asked of those who would be let in by it. */
import { eventsForGroup, specialWindowEnds } from '@/calculator'
import type { ResidentEvent, SpecialWindow } from '@/calculator'
import type { Draft } from './draft'
import type { Facts } from './facts'
import { asksInsurance } from './available-options'

/** Whether the place asks if a newborn's parents are insured, for a birth on this draft's day. */
export function asksParents({ answers: { birth } }: Draft, facts: Facts): boolean {
  if (birth?.date === undefined) return false
  return letsIn({ kind: 'birth', date: birth.date }, facts, ({ parentInsured }) => parentInsured !== undefined)
}

/** Whether the place asks how long employee insurance was paid, for a job that ended on this draft's day. */
export function asksMonths(draft: Draft, facts: Facts): boolean {
  const { insurance } = draft.answers
  if (insurance?.now !== 'employee-ended' || insurance.endedOn === null || !asksInsurance(draft, facts)) return false
  return letsIn(
    { kind: 'employee-insurance-ended', date: insurance.endedOn },
    facts,
    ({ employeeMonths }) => employeeMonths !== undefined
  )
}

type Group = SpecialWindow['group']

/** Whether a special window, of any year, takes the event up, is not over, and asks for more. */
function letsIn(event: ResidentEvent, { shelf, asOf }: Facts, asksMore: (group: Group) => boolean): boolean {
  return shelf.rules.some(({ benefitYear, specialWindows }) =>
    specialWindows.some(
      (window) =>
        asksMore(window.group) &&
        fits(window, event, benefitYear) &&
        asOf <= specialWindowEnds(window, event.date, benefitYear)
    )
  )
}

/** Whether the event is of the group's kind and time; what else the group asks for is what is to be asked. */
function fits(window: SpecialWindow, event: ResidentEvent, benefitYear: number): boolean {
  const group = { ...window.group, parentInsured: undefined }
  return eventsForGroup({ ...window, group }, { events: [event] }, benefitYear).length > 0
}
