/** What a notice says of whoever has missed every window: nothing, or that the year is over for them; and who still may. */
import { yearOf } from '@/calculator'
import type { Basis, CivilDate, EventKind, Identity } from '@/calculator'
import type { LocalPolicy } from '@/policy'

type SpecialWindow = LocalPolicy['specialWindows'][number]

/** Of whom a notice speaks apart. `hardship`: so many identities that they are named as one. */
export type Group =
  { kind: 'event'; event: EventKind } | { kind: 'identity'; identity: Identity } | { kind: 'hardship' }

export interface OpenGroup {
  group: Group
  /** How long after the event it is open to them; `null`: it closes on a day of the calendar. */
  within: { days: number } | { months: number } | null
}

export interface LateEnrolment {
  /** Where it says that nobody else can enrol for the year any more; `null`: it does not. */
  forGood: Basis | null
  /** Groups that have a window of their own. */
  may: readonly OpenGroup[]
  /** Groups of which it speaks without saying enough. */
  ask: readonly Group[]
}

/** How few identities are named one by one. */
const NAMED_AT_MOST = 3

/** @param policy the notice of the year that is closed; `null`: there is none */
export function lateEnrolmentOf(policy: LocalPolicy | null, asOf: CivilDate): LateEnrolment {
  if (policy === null) return { forGood: null, may: [], ask: [] }
  const { afterWindows = null, benefitYear, specialWindows, eventCautions, identityCautions } = policy
  const unclear = eventCautions
    .filter(({ caution, when }) => caution === 'special-group-unclear' && when !== 'unmatched')
    .flatMap((caution) => caution.events.map(ofEvent))
  const may = specialWindows
    .filter((window) => yearOf(asOf) <= benefitYear || runsOn(window))
    .flatMap((window) => groupsOf(window).map((group) => ({ group, within: withinOf(window) })))
    .filter(({ group }) => !holds(unclear, group))
  const ask = [
    ...eventCautions.flatMap((caution) => caution.events.map(ofEvent)),
    ...identityCautions
      .filter(({ when }) => when.includes('closed'))
      .flatMap(({ identities }): Group[] =>
        identities && identities.length <= NAMED_AT_MOST ? identities.map(ofIdentity) : [{ kind: 'hardship' }]
      )
  ]
  const open = may.map(({ group }) => group)
  return {
    forGood: afterWindows,
    // Of several windows of a group, the first says how long things go smoothly.
    may: may.filter(({ group }, place) => !holds(open.slice(0, place), group)),
    ask: ask.filter((group, place) => !holds([...open, ...ask.slice(0, place)], group))
  }
}

function groupsOf({ group: { events = [], identities = [] } }: SpecialWindow): Group[] {
  return [...events.map(ofEvent), ...identities.map(ofIdentity)]
}

function ofEvent(event: EventKind): Group {
  return { kind: 'event', event }
}

function ofIdentity(identity: Identity): Group {
  return { kind: 'identity', identity }
}

function holds(groups: readonly Group[], group: Group): boolean {
  return groups.some((one) => idOf(one) === idOf(group))
}

function idOf(group: Group): string {
  switch (group.kind) {
    case 'event':
      return `event ${group.event}`
    case 'identity':
      return `identity ${group.identity}`
    case 'hardship':
      return group.kind
  }
}

/** Whether it can be open after the end of the benefit year. */
function runsOn({ closesOn }: SpecialWindow): boolean {
  return typeof closesOn === 'object' && !('inBenefitYear' in closesOn && closesOn.inBenefitYear)
}

function withinOf({ closesOn }: SpecialWindow): OpenGroup['within'] {
  if (typeof closesOn !== 'object') return null
  return 'daysAfterEvent' in closesOn ? { days: closesOn.daysAfterEvent } : { months: closesOn.monthsAfterEvent }
}
