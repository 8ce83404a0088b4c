/** Finding members among many: by what is to be done about them, by nickname or group, and in the order of their groups. */
import type { Member } from '@/household'
import { isUrged } from '@/payment'
import { isPaidYear, yearsOf } from './member-years'
import type { MemberStatus } from './member-years'

export const MEMBER_FILTERS = ['all', 'to-pay', 'no-notice', 'covered', 'other'] as const
export type MemberFilter = (typeof MEMBER_FILTERS)[number]

/** The one filter, besides all, that a member is found under. */
export function filterOf(status: MemberStatus): Exclude<MemberFilter, 'all'> {
  const years = yearsOf(status)
  const [lead] = years
  if (lead === undefined) return 'other'
  if (years.some((year) => year.state === 'paying' || isUrged(year))) return 'to-pay'
  if (lead.season !== null && !isPaidYear(lead)) return 'no-notice'
  return isPaidYear(lead) && lead.state !== 'ended' ? 'covered' : 'other'
}

/** How many there are under each filter. */
export function countByFilter(family: readonly MemberStatus[]): Record<MemberFilter, number> {
  const counts = { all: family.length, 'to-pay': 0, 'no-notice': 0, covered: 0, other: 0 }
  for (const status of family) counts[filterOf(status)] += 1
  return counts
}

/** Those whose nickname or group has this text in it, full-width letters and digits being as good as others. */
export function membersMatching(members: readonly Member[], text: string): readonly Member[] {
  const wanted = plain(text)
  if (wanted === '') return members
  return members.filter(({ nickname, group = '' }) => plain(nickname).includes(wanted) || plain(group).includes(wanted))
}

/** The names of all groups, in the order in which they came. */
function groupNames(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ group }) => group ?? []))]
}

/** Group by group, in the order in which these came, those without one last; inside a group as they came. */
export function inGroupOrder(members: readonly Member[]): readonly Member[] {
  const names = groupNames(members)
  if (names.length === 0) return members
  const place = new Map(names.map((name, index) => [name, index]))
  const placeOf = ({ group }: Member) => (group === undefined ? names.length : (place.get(group) ?? names.length))
  return [...members].sort((a, b) => placeOf(a) - placeOf(b))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
