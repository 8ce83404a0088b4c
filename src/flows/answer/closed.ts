/** What a notice says of whoever has missed every window: nothing, or that the year is over for them; and who still may. */
import type { Basis } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { events, season } from '@/ui/text'
import { identityNames } from '@/app/sections/names'

export interface Closed {
  /** Where it says that nobody else can enrol for the year any more; `null`: it does not. */
  forGood: Basis | null
  /** Groups that have a window of their own. */
  may: readonly string[]
  /** Groups of which it speaks without saying enough. */
  ask: readonly string[]
}

export function closedOf(policy: LocalPolicy | null): Closed {
  if (policy === null) return { forGood: null, may: [], ask: [] }
  const { afterWindows = null, specialWindows, eventCautions } = policy
  const may = specialWindows.flatMap(({ group }) => [
    ...(group.events ?? []).map(eventName),
    ...identityNames(group.identities ?? [])
  ])
  const ask = eventCautions.flatMap((caution) => caution.events.map(eventName))
  return { forGood: afterWindows, may: [...new Set(may)], ask: [...new Set(ask)].filter((name) => !may.includes(name)) }
}

function eventName(kind: keyof typeof events): string {
  return kind === 'birth' ? season.closedNewborn : events[kind].name
}
