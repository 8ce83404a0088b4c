/** Whether the windows of a policy are dates that can be, one after the other. */
import { compareDates, firstDayOf, isCivilDate, lastDayOf, type Audience } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import { finding, type Finding, type PathKey } from './problem'

interface Dated {
  keys: PathKey[]
  audience?: Audience | undefined
  from: string
  to: string
}

export function checkWindows(policy: LocalPolicy): Finding[] {
  const ordinary = policy.windows.map(({ audience, opensOn, closesOn }, i): Dated => ({
    keys: ['windows', i],
    audience,
    from: opensOn ?? policy.notice.issuedOn ?? firstDayOf(policy.benefitYear - 1),
    to: closesOn
  }))
  const special = policy.specialWindows.map((window, i) => specialDates(policy, window, ['specialWindows', i]))
  return [
    ...[...ordinary, ...special].flatMap((window) => checkDates(policy, window)),
    ...checkOverlaps(ordinary),
    ...policy.specialWindows.flatMap((window, i) => checkOpening(window, ['specialWindows', i]))
  ]
}

function specialDates({ benefitYear }: LocalPolicy, { opensOn, closesOn }: SpecialWindow, keys: PathKey[]): Dated {
  const isDay = typeof opensOn === 'string' && isCivilDate(opensOn)
  return {
    keys,
    from: isDay ? opensOn : firstDayOf(benefitYear),
    to: typeof closesOn === 'object' || closesOn === 'benefit-year' ? lastDayOf(benefitYear) : closesOn
  }
}

function checkDates({ benefitYear }: LocalPolicy, { keys, from, to }: Dated): Finding[] {
  if (to < from) return [finding([...keys, 'closesOn'], `closes on ${to}, before it opens on ${from}`)]
  if (to > lastDayOf(benefitYear)) return [finding([...keys, 'closesOn'], `closes after the end of ${benefitYear}`)]
  return []
}

/** On any day one ordinary window is open to somebody at most, or the amount of that day would be two. */
function checkOverlaps(windows: readonly Dated[]): Finding[] {
  const inOrder = [...windows].sort((a, b) => compareDates(a.from, b.from))
  return inOrder.flatMap(({ keys, from, audience }, i) => {
    const earlier = inOrder.slice(0, i).find((other) => other.to >= from && areAlike(other.audience, audience))
    return earlier ? finding(keys, `overlaps the window that closes on ${earlier.to}`) : []
  })
}

/** Whether neither of two windows comes before the other for somebody: both are for some only, and may be for the same, or neither is. */
export function areAlike(a: Audience | undefined, b: Audience | undefined): boolean {
  const [isA, isB] = [a?.of === 'only', b?.of === 'only']
  if (!a || !b || !isA || !isB) return isA === isB
  if (a.identities ?? b.identities) return true
  return (a.students ?? []).some((student) => b.students?.includes(student) === true)
}

type SpecialWindow = LocalPolicy['specialWindows'][number]

function checkOpening({ group, opensOn, closesOn }: SpecialWindow, keys: PathKey[]): Finding[] {
  if (group.events) return []
  const findings: Finding[] = []
  if (opensOn === 'event' || typeof opensOn === 'object')
    findings.push(finding([...keys, 'opensOn'], 'needs a group with events'))
  if (typeof closesOn === 'object') findings.push(finding([...keys, 'closesOn'], 'needs a group with events'))
  return findings
}
