/** Whether the windows of a policy are dates that can be, one after the other. */
import { compareDates, firstDayOf, isCivilDate, lastDayOf } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import { finding, type Finding, type PathKey } from './problem'

interface Dated {
  keys: PathKey[]
  from: string
  to: string
}

export function checkWindows(policy: LocalPolicy): Finding[] {
  const ordinary = policy.windows.map(({ opensOn, closesOn }, i): Dated => ({
    keys: ['windows', i],
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

/** On any day one ordinary window is open at most, or the amount of that day would be two. */
function checkOverlaps(windows: readonly Dated[]): Finding[] {
  const inOrder = [...windows].sort((a, b) => compareDates(a.from, b.from))
  return inOrder.flatMap(({ keys, from }, i) => {
    const earlier = inOrder.slice(0, i).find(({ to }) => to >= from)
    return earlier ? finding(keys, `overlaps the window that closes on ${earlier.to}`) : []
  })
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
