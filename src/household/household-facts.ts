/** What people who live together have in common, so that it is asked of one of them only. */
import { identitiesOfHousehold } from './available-options'
import type { Draft } from './draft'
import type { Facts } from './facts'
import type { Member } from './member'
import { draftOf } from './result'

/**
 * The draft of somebody who lives with this member, standing on who it is. Taken over are the place, the identities of the
 * household, "none" where the member has none at all, and in which years they were insured; each is shown before it counts.
 * Whether anything was reimbursed is everybody's own.
 */
export function draftLike(member: Member, facts: Facts): Draft {
  const { identities, history } = draftOf(member, facts).answers
  const shared = identities && identitiesOfHousehold(identities, facts)
  const years =
    history === undefined || history === 'never' ? undefined : history.map(({ year, scheme }) => ({ year, scheme }))
  const isSame = shared !== undefined && (shared.length > 0 || identities?.length === 0)
  return {
    answers: {
      region: member.region,
      ...(isSame && { identities: shared }),
      ...(years && { history: years })
    },
    at: 'who',
    seenCheck: false,
    memberId: null,
    like: member.id
  }
}
