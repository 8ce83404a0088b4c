/** Whether policies that come later fit those that are there: one id, one place and year. */
import type { PolicyHeading } from '@/policy/shelved'
import type { Policy } from '@/policy/schema'
import { placeOf } from './location'
import { finding, type Finding } from './problem'

/** What is wrong with `fresh` next to the policies present, and next to the fresh ones before it. */
export function checkReplacing(fresh: Policy, present: readonly PolicyHeading[], before: readonly Policy[]): Finding[] {
  const isSame = (other: PolicyHeading): boolean =>
    other.benefitYear === fresh.benefitYear && placeOf(other) === placeOf(fresh)
  const findings: Finding[] = []
  if (before.some((other) => other.id === fresh.id || isSame(other))) {
    findings.push(finding(['id'], `${fresh.id} or its place and year comes twice`))
  }
  const clash = present.find((other) => (other.id === fresh.id) !== isSame(other))
  if (clash) findings.push(finding(['id'], `${fresh.id} and ${clash.id} are not two editions of one policy`))
  return findings
}
