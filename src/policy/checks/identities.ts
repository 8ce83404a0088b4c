/** Whether each identity is there once, kinds are kinds of something, and a policy names none that nobody knows. */
import type { Identity } from '@/calculator'
import type { IdentityEntry, Policy } from '@/policy/schema'
import type { PlacedPolicy } from './location'
import { finding, type Finding, type PathKey, type Problem } from './problem'

/** `others` are known besides the list, which may hold kinds of them. */
export function checkIdentityList(list: readonly IdentityEntry[], others: readonly IdentityEntry[] = []): Finding[] {
  const widest = [...list, ...others].filter(({ kindOf }) => kindOf === undefined).map(({ id }) => id)
  return list.flatMap(({ id, kindOf }, i) => {
    const findings: Finding[] = []
    if (list.findIndex((one) => one.id === id) < i)
      findings.push(finding(['identities', i, 'id'], `${id} is listed twice`))
    if (kindOf !== undefined && !widest.includes(kindOf))
      findings.push(finding(['identities', i, 'kindOf'], `${kindOf} is no identity that has kinds`))
    return findings
  })
}

/** A policy may name what identities.json lists and what it brings along itself. */
export function checkIdentities(policy: Policy, listed: readonly IdentityEntry[]): Finding[] {
  const { identities: own = [] } = policy
  const known = new Set([...listed, ...own].map(({ id }) => id))
  return [
    ...checkIdentityList(own, listed),
    ...[...namedIn(policy, [])]
      .filter(({ id }) => !known.has(id))
      .map(({ id, keys }) => finding(keys, `"${id}" is not in identities.json, and this file does not bring it along`))
  ]
}

/** One identity is the same wherever it comes from. */
export function checkSameIdentities(placed: readonly PlacedPolicy[], listed: PlacedIdentities): Problem[] {
  const first = new Map(listed.identities.map((one) => [one.id, { file: listed.file, one }]))
  return placed.flatMap(({ file, policy: { identities = [] } }) =>
    identities.flatMap((one, i) => {
      const other = first.get(one.id)
      if (!other) first.set(one.id, { file, one })
      return !other || isSame(one, other.one)
        ? []
        : [{ file, ...finding(['identities', i], `${one.id} is not what it is in ${other.file}`) }]
    })
  )
}

interface PlacedIdentities {
  file: string
  identities: readonly IdentityEntry[]
}

function isSame(a: IdentityEntry, b: IdentityEntry): boolean {
  return a.label === b.label && a.help === b.help && a.kindOf === b.kindOf
}

interface Named {
  id: Identity
  keys: PathKey[]
}

/** Wherever a rule says whom it is for. */
function* namedIn(value: unknown, keys: PathKey[]): Generator<Named> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const place = [...keys, Array.isArray(value) ? Number(key) : key]
    if (typeof inner === 'string' && keys.at(-1) === 'identities') yield { id: inner, keys: place }
    else yield* namedIn(inner, place)
  }
}
