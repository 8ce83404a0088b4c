/** Finding a rule by its words, in all the notices there are. */
import type { Policy } from '@/policy'
import { policy as words } from '@/ui/text'
import { sectionsOf } from '../shared/sections'
import type { Clause, SectionId } from '../shared/sections'

export interface Found {
  policy: Policy
  section: SectionId | 'open'
  label: string
  value: string
  says: string
}

/** The rules in which every one of the words stands, in the order of the notices. */
export function searchPolicies(policies: readonly Policy[], text: string): Found[] {
  const wanted = text.split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return policies.flatMap(everythingIn).filter((found) => {
    const all = [found.policy.title, words.sections[found.section], found.label, found.value, found.says].join(' ')
    return wanted.every((word) => all.includes(word))
  })
}

function everythingIn(policy: Policy): Found[] {
  const said = sectionsOf(policy).flatMap(({ id, groups }) =>
    groups.flatMap(({ title, clauses }) => clauses.map((clause) => foundIn(policy, id, title, clause)))
  )
  const open = policy.notStated.map(({ says }): Found => ({ policy, section: 'open', label: words.sections.open, value: '', says }))
  return [...said, ...open]
}

function foundIn(policy: Policy, section: SectionId, title: string | undefined, { label, value, basis }: Clause): Found {
  return {
    policy,
    section,
    label: [title, label].filter(Boolean).join('：') || words.sections[section],
    value: value ?? '',
    says: basis.says
  }
}
