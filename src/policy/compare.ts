/** Two policies side by side: two years of one place, or two places. */
import { EVENT_KINDS, STUDENTS, type Basis, type Identity } from '@/calculator'
import { clausesOf } from './clauses'
import {
  ONLY_IF_SAID,
  RULES,
  type ComparedRule,
  type ComparedSectionId,
  type ComparedValue,
  type Fact,
  type Of
} from './compared/fact'
import { comparableValue } from './compared/comparable-value'
import { groupFacts } from './compared/groups'
import { factsIn } from './compared/single'
import { subsidyFacts } from './compared/subsidies'
import type { LocalPolicy } from './schema'
import { CHANNEL_KINDS, HOSPITALS, REGISTRATION_CASES } from './schema/information'

export type { ComparedRule, ComparedSectionId, ComparedValue, Of } from './compared/fact'

/** What one policy says of a row. Where it does not state it, the basis, if any, says what it leaves open. */
export type ComparedSide =
  { kind: 'stated'; value: ComparedValue; basis: readonly Basis[] } | { kind: 'notStated'; basis: readonly Basis[] }

export type Outcome = 'same' | 'different' | 'only-a' | 'only-b'

export interface ComparedRow {
  /** Unique within the comparison, and the same in every comparison. */
  id: string
  rule: ComparedRule
  of: Of | null
  a: ComparedSide
  b: ComparedSide
  outcome: Outcome
}

export interface ComparedSection {
  id: ComparedSectionId
  rows: readonly ComparedRow[]
}

/**
 * What `a` and `b` say of the same things, section by section; sections of which neither says anything are left out.
 * Days are the same if they lie alike to each benefit year, amounts if they come to the same; the dates and the year
 * of the notices themselves are compared as they are. Swapping the two swaps the sides, and changes nothing else.
 */
export function compare(a: LocalPolicy, b: LocalPolicy): ComparedSection[] {
  const [ofA, ofB] = [factsOf(a), factsOf(b)]
  const identities = idsOf(a)
  const rules = Object.keys(RULES) as ComparedRule[]
  const unsaid = rules.filter((rule) => !ONLY_IF_SAID.includes(rule)).map((rule) => ({ rule, of: null }))
  const said = [...ofA.values(), ...ofB.values()].filter(({ isImplied }) => isImplied !== true)
  const rows = new Map([...unsaid, ...said].map(({ rule, of }) => [idOf({ rule, of }), { rule, of }]))
  const inOrder = [...rows]
    .map(([id, row]): ComparedRow => {
      const [left, right] = [ofA.get(id), ofB.get(id)]
      return { id, ...row, a: sideOf(left), b: sideOf(right), outcome: outcomeOf([left, a], [right, b]) }
    })
    .sort((one, other) => rules.indexOf(one.rule) - rules.indexOf(other.rule) || compareOf(one, other, identities))
  return [...new Set<ComparedSectionId>(Object.values(RULES))]
    .map((id) => ({ id, rows: inOrder.filter(({ rule }) => RULES[rule] === id) }))
    .filter((section) => section.rows.length > 0)
}

/** What a policy says of all that is compared: of most things one clause, of some what several come to. */
function factsOf(policy: LocalPolicy): ReadonlyMap<string, Fact> {
  const clauses = clausesOf(policy)
  const facts = [...clauses.flatMap(factsIn), ...groupFacts(clauses, idsOf(policy)), ...subsidyFacts(policy)]
  const byId = new Map<string, Fact>()
  for (const fact of facts) {
    const known = byId.get(idOf(fact))
    byId.set(idOf(fact), known ? together(known, fact) : fact)
  }
  return byId
}

/** Of several channels of a kind all count, and so do all sentences; else the first. */
function together(first: Fact, next: Fact): Fact {
  const [a, b] = [first.value, next.value]
  if (a?.kind === 'channels' && b?.kind === 'channels') {
    const value = { ...a, names: [...a.names, ...b.names], banks: [...a.banks, ...b.banks] }
    return { ...first, value, basis: [...first.basis, ...next.basis] }
  }
  return a?.kind === 'said' ? { ...first, basis: [...first.basis, ...next.basis] } : first
}

function idsOf({ knownIdentities = [] }: LocalPolicy): Identity[] {
  return knownIdentities.map(({ id }) => id)
}

function idOf({ rule, of }: Pick<Fact, 'rule' | 'of'>): string {
  return of === null ? rule : `${rule}/${of}`
}

function sideOf(fact: Fact | undefined): ComparedSide {
  const basis = fact?.basis ?? []
  return fact?.value ? { kind: 'stated', value: fact.value, basis } : { kind: 'notStated', basis }
}

type Stated = readonly [Fact | undefined, LocalPolicy]

function outcomeOf([a, ofA]: Stated, [b, ofB]: Stated): Outcome {
  if (!a?.value) return b?.value ? 'only-b' : 'same'
  if (!b?.value) return 'only-a'
  return comparableValue(a, ofA.benefitYear) === comparableValue(b, ofB.benefitYear) ? 'same' : 'different'
}

/** Rows of one rule in the order of the lists that the calculator, the schema and the policies know them by, or by number. */
function compareOf({ of: a, rule }: ComparedRow, { of: b }: ComparedRow, identities: readonly Identity[]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const placeOf = (of: Of | null): number => knownBy(rule, identities).findIndex((known) => known === of)
  return placeOf(a) - placeOf(b) || (String(a) < String(b) ? -1 : 1)
}

function knownBy(rule: ComparedRule, identities: readonly Identity[]): readonly Of[] {
  if (rule === 'subsidy') return identities
  return rule === 'group' ? [...EVENT_KINDS, ...identities, ...STUDENTS] : (KNOWN_BY[rule] ?? [])
}

const KNOWN_BY: Partial<Record<ComparedRule, readonly Of[]>> = {
  'student-subsidy': STUDENTS,
  registration: REGISTRATION_CASES,
  channel: CHANNEL_KINDS,
  'inpatient-share': HOSPITALS
}
