/** Two policies side by side: two years of one place, or two places. */
import { EVENT_KINDS, STUDENTS, type Basis, type Identity } from '@/calculator'
import {
  RULES,
  type ComparedValue,
  type Fact,
  type Of,
  type ComparedRule,
  type ComparedSectionId
} from './compared/fact'
import { groupFacts } from './compared/groups'
import { benefitFacts, channelFacts, registrationFacts, validityFacts } from './compared/information'
import { bonusFacts, lapseFacts } from './compared/lapses'
import { fiscalFacts, premiumFacts, subsidyFacts } from './compared/money'
import { windowFacts } from './compared/windows'
import type { LocalPolicy } from './schema'
import { CHANNEL_KINDS, HOSPITALS, REGISTRATION_CASES } from './schema/information'

export type { ComparedValue, Of, ComparedRule, ComparedSectionId, Start } from './compared/fact'

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
  const identities = (a.knownIdentities ?? []).map(({ id }) => id)
  const rows = new Map<string, ComparedRow>()
  for (const fact of [...ofA.values(), ...ofB.values()]) {
    if (fact.isImplied !== true) rows.set(idOf(fact), rowOf(fact, ofA, ofB))
  }
  const inOrder = [...rows.values()].sort(
    (one, other) => rankOf(one) - rankOf(other) || compareOf(one, other, identities)
  )
  const sections = [...new Set<ComparedSectionId>(Object.values(RULES))]
  return sections
    .map((id) => ({ id, rows: inOrder.filter(({ rule }) => RULES[rule] === id) }))
    .filter((section) => section.rows.length > 0)
}

type FactsById = ReadonlyMap<string, Fact>

const ALL = [
  windowFacts,
  premiumFacts,
  subsidyFacts,
  fiscalFacts,
  lapseFacts,
  bonusFacts,
  groupFacts,
  registrationFacts,
  channelFacts,
  benefitFacts,
  validityFacts
]

function factsOf(policy: LocalPolicy): FactsById {
  return new Map(ALL.flatMap((facts) => facts(policy)).map((fact) => [idOf(fact), fact]))
}

function idOf({ rule, of }: Pick<Fact, 'rule' | 'of'>): string {
  return of === null ? rule : `${rule}/${of}`
}

function rowOf({ rule, of }: Fact, ofA: FactsById, ofB: FactsById): ComparedRow {
  const id = idOf({ rule, of })
  const [a, b] = [ofA.get(id), ofB.get(id)]
  return { id, rule, of, a: sideOf(a), b: sideOf(b), outcome: outcomeOf(a, b) }
}

function sideOf(fact: Fact | undefined): ComparedSide {
  const basis = fact?.basis ?? []
  return fact?.value ? { kind: 'stated', value: fact.value, basis } : { kind: 'notStated', basis }
}

function outcomeOf(a: Fact | undefined, b: Fact | undefined): Outcome {
  if (!a?.value) return b?.value ? 'only-b' : 'same'
  if (!b?.value) return 'only-a'
  return essenceOf(a) === essenceOf(b) ? 'same' : 'different'
}

function essenceOf({ value, essence = value }: Fact): string {
  return JSON.stringify(essence)
}

function rankOf({ rule }: ComparedRow): number {
  return Object.keys(RULES).indexOf(rule)
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
