/** What a notice says of whoever has missed every window: nothing, or that the year is over for them; and who still may. */
import { yearOf } from '@/calculator'
import type { Basis, CivilDate } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { events, season } from '@/ui/text'
import { identityNames } from './clauses/names'

type SpecialWindow = LocalPolicy['specialWindows'][number]

export interface Closed {
  /** Where it says that nobody else can enrol for the year any more; `null`: it does not. */
  forGood: Basis | null
  /** Groups that have a window of their own, with how long it is open to each. */
  may: readonly string[]
  /** Groups of which it speaks without saying enough. */
  ask: readonly string[]
}

/** How few identities are named one by one. */
const NAMED_AT_MOST = 3

export function closedOf(policy: LocalPolicy | null, asOf: CivilDate): Closed {
  if (policy === null) return { forGood: null, may: [], ask: [] }
  const { afterWindows = null, benefitYear, specialWindows, eventCautions, identityCautions } = policy
  const unclear = eventCautions.filter(
    ({ caution, when }) => caution === 'special-group-unclear' && when !== 'unmatched'
  )
  const isUnclear = (name: string) => unclear.some((caution) => caution.events.map(eventName).includes(name))
  const open = specialWindows.filter((window) => yearOf(asOf) <= benefitYear || runsOn(window))
  const groups = open.flatMap((window) => namesOf(window).map((name) => ({ name, within: withinWords(window) })))
  // Of several windows of a group, the first says how long things go smoothly.
  const first = groups.filter(({ name }, place) => groups.findIndex((other) => other.name === name) === place)
  const may = first.filter(({ name }) => !isUnclear(name))
  const ask = [
    ...eventCautions.flatMap((caution) => caution.events.map(eventName)),
    ...identityCautions
      .filter(({ when }) => when.includes('closed'))
      .flatMap(({ identities: ids }) =>
        ids && ids.length <= NAMED_AT_MOST ? identityNames(ids) : [season.closedIdentities]
      )
  ]
  return {
    forGood: afterWindows,
    may: may.map(({ name, within }) => `${name}${within}`),
    ask: [...new Set(ask)].filter((name) => !may.some((one) => one.name === name))
  }
}

function namesOf({ group }: SpecialWindow): string[] {
  return [...(group.events ?? []).map(eventName), ...identityNames(group.identities ?? [])]
}

/** Whether it can be open after the end of the benefit year. */
function runsOn({ closesOn }: SpecialWindow): boolean {
  return typeof closesOn === 'object' && !('inBenefitYear' in closesOn && closesOn.inBenefitYear)
}

function withinWords({ closesOn }: SpecialWindow): string {
  if (typeof closesOn !== 'object') return ''
  return 'daysAfterEvent' in closesOn
    ? season.closedWithinDays(closesOn.daysAfterEvent)
    : season.closedWithinMonths(closesOn.monthsAfterEvent)
}

function eventName(kind: keyof typeof events): string {
  return kind === 'birth' ? season.closedNewborn : events[kind].name
}
