/** What a part of a notice is about, in few words. */
import type { Policy } from '@/policy'
import { policy as words } from '@/ui/text'
import { countOf } from '@/app/sections/parts'
import type { Clause } from '@/app/sections'
import type { Part } from '@/app/sections/parts'

/** Where a section has several parts, each says which it is. */
export function partName({ section, nth, groups }: Part): string {
  const name = words.sections[section]
  return nth === 0 ? name : words.partOf(name, groups[0]?.title ?? words.nth(nth))
}

/** The first of its figures, and how much more there is. */
export function partHint(policy: Policy, { section, nth, groups }: Part): string {
  if (section === 'notice') return numberOf(policy)
  if (section === 'open') return words.count(policy.notStated.length)
  const count = countOf(groups)
  return count === 0
    ? words.notSaidAsk
    : [firstFigure(groups, nth === 0), words.count(count)].filter(Boolean).join(' · ')
}

export function numberOf(policy: Policy): string {
  return policy.kind === 'local' ? policy.notice.number : (policy.notices[0]?.number ?? '')
}

/** A figure that only others report is said to be so wherever it stands. */
function sureness({ basis }: Clause): string {
  return basis.certainty === 'reported' ? words.hearsay : ''
}

/** @param named also says of what; a part that is named after its group has said so already */
function firstFigure(groups: Part['groups'], named: boolean): string {
  for (const { title, clauses } of groups) {
    const figure = clauses.find(({ value }) => value !== undefined)
    if (figure) return [named && (title ?? figure.label), sureness(figure), figure.value].filter(Boolean).join(' ')
  }
  return ''
}
