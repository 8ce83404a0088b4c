/** The identities there are: those of identities.json, and those that policies bring along. */
import type { Identity } from '@/calculator'
import type { IdentityEntry } from './schema'
import type { PolicyHeading } from './shelved'

export interface Identities {
  /** In the order in which they are told: as listed, and then as they came along. */
  all: readonly IdentityEntry[]
  byId: ReadonlyMap<Identity, IdentityEntry>
}

/** Each once: what is listed counts before what comes along, and of two policies the first. */
export function identitiesOf(listed: readonly IdentityEntry[], policies: readonly PolicyHeading[]): Identities {
  const byId = new Map(listed.map((one) => [one.id, one]))
  for (const one of policies.flatMap(({ identities = [] }) => identities)) {
    if (!byId.has(one.id)) byId.set(one.id, one)
  }
  return { all: [...byId.values()], byId }
}
