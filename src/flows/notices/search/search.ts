/** Finding a rule by its words, in all the notices there are. */
import type { Policy } from '@/policy'
import { policy as words } from '@/ui/text'
import { partsOf } from '@/app/clauses/parts'
import type { Part, WordedClause } from '@/app/clauses/parts'

export interface Found {
  policy: Policy
  /** On which page of the notice it stands. */
  part: Pick<Part, 'section' | 'nth'>
  label: string
  value: string
  says: string
}

/** The rules in which every one of the words stands, in the order of the notices. */
export function searchPolicies(policies: readonly Policy[], text: string): Found[] {
  const wanted = text.split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return policies.flatMap(everythingIn).filter((found) => {
    const all = [found.policy.title, words.sections[found.part.section], found.label, found.value, found.says].join(' ')
    return wanted.every((word) => all.includes(word))
  })
}

function everythingIn(policy: Policy): Found[] {
  return partsOf(policy).flatMap((part) => {
    if (part.section === 'open')
      return policy.notStated.map(({ says }) => ({ policy, part, label: words.sections.open, value: '', says }))
    return part.groups.flatMap(({ title, clauses }) =>
      clauses.flatMap((clause) => foundIn(policy, part, title, clause))
    )
  })
}

function foundIn(policy: Policy, part: Part, title: string | undefined, { lines, basis }: WordedClause): Found[] {
  return lines.map(({ label, value = '' }) => ({
    policy,
    part,
    label: [title, label].filter(Boolean).join('：') || words.sections[part.section],
    value,
    says: basis.says
  }))
}
