/** The policies that own notices become, and which of the library or the feed answer in their place. */
import type { LocalPolicy } from '@/policy'
import { library, officialFor, ownNoticeProblems, policyOfOwnNotice, shelfIn } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { ownNoticeWords } from '@/ui/text'

/** One for each notice; those of a region that is no more have none, nor have those that a backup made up. */
export function ownPoliciesOf(notices: readonly OwnNotice[]): LocalPolicy[] {
  return notices.flatMap((notice) => (ownNoticeProblems(notice).length === 0 ? (policyOf(notice) ?? []) : []))
}

/** The policy of a notice, kept or not; `null`: its region is no more. */
export function policyOf(notice: OwnNotice): LocalPolicy | null {
  return isRegion(notice.region) ? policyOfOwnNotice(notice, ownNoticeWords).policy : null
}

/** The official policy that is answered with in place of a notice; `null`: there is none. */
export function officialOver({ region, benefitYear }: OwnNotice): LocalPolicy | null {
  return isRegion(region) ? (officialFor(region, benefitYear) ?? null) : null
}

function isRegion(code: string): boolean {
  return shelfIn(library, code) !== null
}
