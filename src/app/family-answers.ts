/**
 * The years of all members, remembered as long as nothing changes that they are made of: the member, their payments, the
 * day, and the rules of the places concerned. A family costs nothing; of a village not everybody is worked out at once.
 */
import type { CivilDate } from '@/calculator'
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import { library, shelfIn } from '@/policy'
import type { PolicyShelf } from '@/policy'
import { memberYears } from './member-years'
import type { MemberStatus } from './member-years'

/** What the answers of all members are made of. */
export interface FamilyInput {
  members: readonly Member[]
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

interface Remembered {
  records: readonly PaymentRecord[]
  asOf: CivilDate
  /** Of the member's place, and of those that were paid for. */
  shelves: readonly (PolicyShelf | null)[]
  status: MemberStatus
}

const remembered = new WeakMap<Member, Remembered>()
const NONE: readonly PaymentRecord[] = []

/** The years of one member, worked out where they are not remembered. */
export function statusOf(member: Member, input: Omit<FamilyInput, 'members'>): MemberStatus {
  const { made, status } = recall(member, input)
  if (status !== null) return status
  const workedOut = memberYears(member, made.records, made.asOf, library)
  remembered.set(member, { ...made, status: workedOut })
  return workedOut
}

/** Whether the years of a member need not be worked out. */
export function isAnswered(member: Member, input: Omit<FamilyInput, 'members'>): boolean {
  return recall(member, input).status !== null
}

/** What a member's years are made of, and what is remembered of just that; `null`: nothing. */
function recall(
  member: Member,
  { records, asOf }: Omit<FamilyInput, 'members'>
): { made: Omit<Remembered, 'status'>; status: MemberStatus | null } {
  const own = recordsByMember(records).get(member.id) ?? NONE
  const made = { records: own, asOf, shelves: shelvesOf(member, own) }
  const known = remembered.get(member)
  const isKnown = known?.asOf === asOf && isSame(known.records, own) && isSame(known.shelves, made.shelves)
  return { made, status: isKnown ? known.status : null }
}

let lastFamily: readonly MemberStatus[] = []

/** Everybody's years; the same list as before where nothing has changed. */
export function familyOf(input: FamilyInput): readonly MemberStatus[] {
  const family = input.members.map((member) => statusOf(member, input))
  if (!isSame(family, lastFamily)) lastFamily = family
  return lastFamily
}

/** So many members are worked out in one go: an old phone takes some 30 ms for them. */
const A_SLICE = 16

/**
 * Works out who is not remembered, some at a time so that a tap never waits, and then calls `done`. What this returns
 * stops it.
 */
export function answerInSlices(input: FamilyInput, done: () => void): () => void {
  let timer = setTimeout(next)
  function next(): void {
    const open = input.members.filter((member) => !isAnswered(member, input))
    for (const member of open.slice(0, A_SLICE)) statusOf(member, input)
    if (open.length <= A_SLICE) done()
    else timer = setTimeout(next)
  }
  return () => clearTimeout(timer)
}

function shelvesOf({ region }: Member, own: readonly PaymentRecord[]): (PolicyShelf | null)[] {
  return [region, ...own.map((record) => record.region)].map((code) => shelfIn(library, code))
}

const indexes = new WeakMap<readonly PaymentRecord[], ReadonlyMap<string, readonly PaymentRecord[]>>()

function recordsByMember(records: readonly PaymentRecord[]): ReadonlyMap<string, readonly PaymentRecord[]> {
  const known = indexes.get(records)
  if (known) return known
  const index = new Map<string, PaymentRecord[]>()
  for (const record of records) {
    const own = index.get(record.memberId)
    if (own) own.push(record)
    else index.set(record.memberId, [record])
  }
  indexes.set(records, index)
  return index
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place])
}
