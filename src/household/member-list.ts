/** Lists of members, and how they are kept. Pure. */
import * as v from 'valibot'
import { canonicalJson, listOf } from '@/storage'
import type { Format } from '@/storage'
import { MemberError } from './errors'
import { memberSchema } from './member'
import type { Member, NewMember } from './member'

/** Version 2 knows when a member was last changed; of older ones nobody does. */
export const membersFormat: Format<Member[]> = {
  ...listOf(memberSchema),
  migrate: [(data) => (Array.isArray(data) ? data.map(neverChanged) : data)]
}

/** Throws MemberError `member-unknown`. */
export function memberOf(members: readonly Member[], id: string): Member {
  const member = members.find((candidate) => candidate.id === id)
  if (member === undefined) throw new MemberError('member-unknown', { id })
  return member
}

/** The member without anything that was not asked for. Throws MemberError `member-invalid`. */
export function checkedMember(member: Member): Member {
  const checked = v.safeParse(memberSchema, member)
  if (!checked.success) throw new MemberError('member-invalid', { path: v.getDotPath(checked.issues[0]) ?? '' })
  return checked.output
}

/** The list with this member in it: in place of the one with that id, or else at the end. */
export function withMember(members: readonly Member[], member: Member): Member[] {
  return members.some(({ id }) => id === member.id)
    ? members.map((other) => (other.id === member.id ? member : other))
    : [...members, member]
}

/** The list with a member put back before whoever came next in `order`, which lists removed members as well. */
export function putBack(members: readonly Member[], member: Member, order: readonly string[]): Member[] {
  const later = order.slice(order.indexOf(member.id) + 1)
  const place = members.findIndex(({ id }) => later.includes(id))
  return place === -1 ? [...members, member] : [...members.slice(0, place), member, ...members.slice(place)]
}

/** Whether the same is known of both, whenever it was entered. */
export function isAlike(one: NewMember, other: NewMember): boolean {
  return factsOf(one) === factsOf(other)
}

function factsOf({ nickname, relation, region, resident, enrolment, group }: NewMember): string {
  return canonicalJson([nickname, relation, region, resident, enrolment, group ?? ''])
}

/** What is no object is left for the schema to refuse. */
function neverChanged(member: unknown): unknown {
  return typeof member === 'object' && member !== null ? { ...member, changedAt: 0 } : member
}
