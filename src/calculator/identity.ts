/** Whom a notice means by an identity: those it names, and every kind of one that it names as a whole. */
import type { Identity, Resident } from './resident'
import type { Rules } from './rules'

/** What tells kinds of an identity apart. */
type Known = Pick<Rules, 'knownIdentities'>

/**
 * Whether a notice's list of identities covers this one, by its own name or by that of the wider one it is a kind of: where
 * 湘医保发〔2024〕41号 二(五) says 低保, it means every class that the table of
 * 甘医保发〔2025〕62号 二(三) tells apart.
 */
export function coversIdentity(rules: Known, listed: readonly Identity[], identity: Identity): boolean {
  if (listed.includes(identity)) return true
  const wider = widerOf(rules, identity)
  return wider !== undefined && listed.includes(wider)
}

/** Whether one of the listed identities is the resident's. */
export function hasIdentity(rules: Known, { identities = [] }: Resident, listed: readonly Identity[]): boolean {
  return identities.some((identity) => coversIdentity(rules, listed, identity))
}

/** The identities that say most: a wider one says nothing more once one of its kinds is named. */
export function mostExact(rules: Known, identities: readonly Identity[]): readonly Identity[] {
  const wider = identities.map((identity) => widerOf(rules, identity))
  return identities.filter((identity) => !wider.includes(identity))
}

function widerOf({ knownIdentities = [] }: Known, identity: Identity): Identity | undefined {
  return knownIdentities.find(({ id }) => id === identity)?.kindOf
}
