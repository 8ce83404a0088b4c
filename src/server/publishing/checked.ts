/** Policy files as `npm run policies:check` accepts them, and marked as what they are: newer than what is known. */
import * as v from 'valibot'
import { identities, regions } from '@/policy/bundled'
import { checkPolicies, type PolicyFile, type Problem } from '@/policy/check'
import { policySchema, type Policy } from '@/policy/schema'

/** The policies among these files, together with this project's regions and identities. Problems: as of the check. */
export function checkedPolicies(files: readonly PolicyFile[]): { policies: Policy[]; problems: Problem[] } {
  const listed = { file: 'identities.json', content: identities() }
  const problems = checkPolicies(files, { file: 'regions.json', content: regions() }, listed)
  const policies = problems.length === 0 ? files.map(({ content }) => content).filter(isPolicy) : []
  return { policies, problems }
}

/** What else lies among policies is of no year, and no phone takes it from a feed. All of it has been checked. */
function isPolicy(content: unknown): content is Policy {
  return typeof content === 'object' && content !== null && 'kind' in content
}

/** All that has to be known of a policy that was published once, whatever its shape was then. */
export interface Edition {
  id: string
  revision: number
}

/** The highest revision of a policy; 0: nobody has seen it. */
export function highestRevision(id: string, known: readonly Edition[]): number {
  return Math.max(0, ...known.filter((one) => one.id === id).map(({ revision }) => revision))
}

/** A policy that was changed has to say so, or no phone will take it over: sentences about those that do not. */
export function unmarked(policies: readonly Policy[], known: readonly Edition[]): string[] {
  return policies.flatMap((policy) => {
    const highest = highestRevision(policy.id, known)
    const newest = known.filter(({ id, revision }) => id === policy.id && revision === highest)
    const isKnown = highest === policy.revision && newest.every((one) => textOf(one) === textOf(policy))
    const isMarked = policy.revision > highest || isKnown
    return isMarked ? [] : [`${policy.id} was changed: raise its "revision" to ${highest + 1}.`]
  })
}

/** The same text for the same policy, in whatever order a file writes it. */
function textOf(policy: unknown): string {
  const { output } = v.safeParse(policySchema, policy)
  return JSON.stringify(output)
}
