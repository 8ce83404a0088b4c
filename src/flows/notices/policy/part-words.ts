/** What a part of a notice is about, in few words. */
import type { Policy } from '@/policy'
import { policy as words } from '@/ui/text'
import { countOf } from '@/app/clauses/parts'
import type { Part } from '@/app/clauses/parts'

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

/**
 * A figure that only others report is said to be so wherever it stands.
 * @param named also says of what; a part that is named after its group has said so already
 */
function firstFigure(groups: Part['groups'], named: boolean): string {
  const lines = groups.flatMap(({ title, clauses }) =>
    clauses.flatMap(({ lines: own, basis }) => own.map((line) => ({ ...line, title, basis })))
  )
  const first = lines.find(({ value }) => value !== undefined)
  if (!first) return ''
  const { title, label, value, basis } = first
  const sureness = basis.certainty === 'reported' && words.hearsay
  return [named && (title ?? label), sureness, value].filter(Boolean).join(' ')
}
