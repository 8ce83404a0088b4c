/** Two lists of members made one: nobody lost, nobody twice. Pure. */
import type { Member } from './member'
import { isAlike } from './member-list'

/** How many members of a backup were new, newer than here, or already here as they are. */
export interface Restored {
  added: number
  updated: number
  same: number
}

export interface Merged extends Restored {
  members: Member[]
  /** The id under which a member of the restored list is kept. */
  newIdOf: (id: string) => string
}

/** The members kept, each as it was changed last, and then those that only the restored list has. */
export function mergeMembers(kept: readonly Member[], restored: readonly Member[]): Merged {
  const matches = matched(kept, restored)
  const fresh = restored.filter((member, place) => !matches.has(member) && placeOf(member.id, restored) === place)
  const updated = restored.filter((member) => {
    const match = matches.get(member)
    return match !== undefined && member.changedAt > match.changedAt && !isAlike(member, match)
  })
  const merged = kept.map((member) => restored.filter((other) => matches.get(other) === member).reduce(latest, member))
  const ids = newIds(kept, matches)
  return {
    members: [...merged, ...fresh],
    added: fresh.length,
    updated: updated.length,
    same: restored.length - fresh.length - updated.length,
    newIdOf: (id) => ids.get(id) ?? id
  }
}

/**
 * Who of the restored is whom of the kept. The same is who has the same id, here or elsewhere; failing that, who has
 * the same nickname, relation, region and birth, as somebody entered anew on another phone. Nobody is two others.
 */
function matched(kept: readonly Member[], restored: readonly Member[]): Map<Member, Member> {
  const matches = new Map<Member, Member>()
  for (const member of restored) {
    const match = kept.find(({ id }) => id === member.id) ?? kept.find((other) => shareId(other, member))
    if (match) matches.set(member, match)
  }
  const taken = new Set(matches.values())
  for (const member of restored.filter((candidate) => !matches.has(candidate))) {
    const match = kept.find((other) => !taken.has(other) && isSamePerson(other, member))
    if (!match) continue
    matches.set(member, match)
    taken.add(match)
  }
  return matches
}

/** The later version under the id that is kept, which also knows the other ids from then on. */
function latest(kept: Member, other: Member): Member {
  const later = other.changedAt > kept.changedAt ? other : kept
  const idsElsewhere = [...new Set([...idsOf(kept), ...idsOf(other)])].filter((id) => id !== kept.id)
  return { ...later, id: kept.id, ...(idsElsewhere.length > 0 && { idsElsewhere }) }
}

function newIds(kept: readonly Member[], matches: ReadonlyMap<Member, Member>): Map<string, string> {
  const elsewhere = [...kept.map((member) => [member, member] as const), ...matches]
  const all = elsewhere.flatMap(([member, { id }]) => idsOf(member).map((other) => [other, id] as const))
  return new Map([...all, ...kept.map(({ id }) => [id, id] as const)])
}

function idsOf({ id, idsElsewhere = [] }: Member): string[] {
  return [id, ...idsElsewhere]
}

function shareId(one: Member, other: Member): boolean {
  const ids = idsOf(one)
  return idsOf(other).some((id) => ids.includes(id))
}

function isSamePerson(one: Member, other: Member): boolean {
  return personOf(one) === personOf(other)
}

function personOf({ nickname, relation, region, resident }: Member): string {
  return JSON.stringify([nickname, relation, region, resident.birthDate])
}

function placeOf(id: string, members: readonly Member[]): number {
  return members.findIndex((member) => member.id === id)
}
