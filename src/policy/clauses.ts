/** A policy as one list of clauses, which the policy page, search, comparison and print all read. */
import type { Basis } from '@/calculator'
import type { LocalPolicy, Policy } from './schema'

/**
 * Every rule there is, in the order of reading. It is called by its place in a policy file, without the numbers; what
 * holds in a special group's window is called as in any other.
 */
const SECTION_OF = {
  notice: 'notice',
  windows: 'windows',
  'windows.price': 'windows',
  'windows.price.own': 'windows',
  'windows.price.subsidyBasis': 'windows',
  'windows.price.waiver': 'windows',
  'windows.waiting': 'windows',
  'windows.cover': 'windows',
  'windows.exceptions': 'windows',
  'windows.exceptions.priceBasis': 'windows',
  'windows.exceptions.cover': 'windows',
  'windows.exceptions.cautions': 'windows',
  'windows.cautions': 'windows',
  afterWindows: 'windows',
  collectionStarts: 'windows',
  collectionEndsBy: 'windows',
  premiums: 'premiums',
  premiumAtLeast: 'premiums',
  tierBasis: 'premiums',
  fiscalShares: 'premiums',
  subsidies: 'subsidies',
  severalIdentities: 'subsidies',
  studentWithIdentity: 'subsidies',
  unlistedIdentity: 'subsidies',
  eventCautions: 'special',
  identityCautions: 'special',
  'lapse.fixed': 'lapse',
  'lapse.variable': 'lapse',
  'lapse.floor': 'lapse',
  'lapse.repair': 'lapse',
  'lapse.startBasis': 'lapse',
  'lapse.onceBasis': 'lapse',
  'lapse.countsFromBasis': 'lapse',
  'lapse.uncounted': 'lapse',
  'lapse.firstEnrolmentBasis': 'lapse',
  lapseNotStated: 'lapse',
  'bonus.countsFromBasis': 'bonus',
  'bonus.continuous': 'bonus',
  'bonus.zeroClaim': 'bonus',
  'bonus.zeroClaim.usedBasis': 'bonus',
  'bonus.limit': 'bonus',
  'bonus.lapse': 'bonus',
  skipRaisesPrice: 'bonus',
  'eligibility.covered': 'eligibility',
  'eligibility.also': 'eligibility',
  'eligibility.excluded': 'eligibility',
  registration: 'registration',
  channels: 'channels',
  familyAccount: 'channels',
  benefits: 'benefits',
  'refund.beforeCover': 'refund',
  'refund.afterCover': 'refund',
  fiscalSubsidy: 'fiscal',
  'fiscalSubsidy.groups': 'fiscal',
  'fiscalSubsidy.centralShares': 'fiscal',
  identityChange: 'other',
  otherPoints: 'other'
} as const satisfies Record<RuleId, string>

/** What a notice speaks of. */
export type ClauseSection = (typeof SECTION_OF)[RuleId]

/** In the order in which a local notice is read. */
export const CLAUSE_SECTIONS: readonly ClauseSection[] = [...new Set(Object.values(SECTION_OF))]

/** Where in that order a rule stands, or the first of the rules within a place. */
const RANKS = new Map(
  Object.keys(SECTION_OF)
    .flatMap((rule, rank) => rule.split('.').map((_, i, steps) => [steps.slice(0, i + 1).join('.'), rank] as const))
    .reverse()
)

/** Every place in a policy at which a basis stands, with what it is the basis of and what that stands in. */
type Place = Inside<Policy, null, ''>

type At = { [K in Place['rule']]: Extract<Place, { rule: K }> }

type Inside<T, Parent, Path extends string> = T extends object
  ? { [K in keyof T & string]-?: Member<NonNullable<T[K]>, T, Parent, RuleAt<Path, K>> }[keyof T & string]
  : never

type Member<V, T, Parent, Path extends string> = V extends Basis
  ? { rule: Path; value: T; parent: Parent }
  : V extends readonly (infer One)[]
    ? Member<One, T, Parent, Path>
    : Inside<V, T, Path>

type RuleAt<Path extends string, K extends string> = K extends 'basis'
  ? Path
  : K extends 'specialWindows'
    ? 'windows'
    : Path extends ''
      ? K
      : `${Path}.${K}`

/** All of a policy file that has a basis, so that the compiler asks for the section and the words of a new field. */
export type RuleId = Place['rule']

export type Clause<R extends RuleId = RuleId> = {
  [K in R]: {
    rule: K
    /** Its place in the policy file. */
    id: string
    section: ClauseSection
    /** The clauses of a section that are read together, as those of one window are; `null`: by themselves. */
    group: string | null
    /** Of rules that there are several of, by what another notice has the same: a window's place in the year, or a number. */
    of: string | number | null
    /** What the basis is of, as it stands in the file. */
    value: At[K]['value']
    /** What that stands in. */
    parent: At[K]['parent']
    basis: Basis
  }
}[R]

/** Everything that a policy says, each basis in it once, in the order of reading. */
export function clausesOf(policy: Policy): readonly Clause[] {
  return clausesIn(policy, null, '', '').map(({ rule, id, ...said }) => {
    const [entry = '', list = '', place = ''] = /^([\w.]+)\[(\d+)\]/.exec(id) ?? []
    const clause = {
      rule,
      id,
      section: sectionOf(rule, list, policy),
      group: READ_TOGETHER.includes(list) ? entry : (GROUP_OF[rule] ?? null),
      of: list === '' ? null : keyOf(list, Number(place), policy),
      ...said
    }
    // The type follows from the schema, and so does what was found.
    return clause as Clause
  })
}

/** The clauses of one rule. */
export function ofRule<R extends RuleId>(clauses: readonly Clause[], rule: R): Extract<Clause, { rule: R }>[] {
  return clauses.filter((clause): clause is Extract<Clause, { rule: R }> => clause.rule === rule)
}

function ruleAt(path: string, key: string): string {
  if (key === 'basis') return path
  if (key === 'specialWindows') return 'windows'
  return path === '' ? key : `${path}.${key}`
}

type Found = Pick<Clause, 'rule' | 'id' | 'basis'> & { value: object; parent: object | null }

/** All that is said in one part of a policy: first of the part itself, then what stands within. */
function clausesIn(value: object, parent: object | null, path: string, id: string): Found[] {
  return Object.entries(value)
    .map(([key, member]) => ({ key, member: member as unknown, rule: ruleAt(path, key) }))
    .filter(({ rule }) => RANKS.has(rule))
    .sort((a, b) => Number(b.key === 'basis') - Number(a.key === 'basis') || rankOf(a.rule) - rankOf(b.rule))
    .flatMap(({ key, member, rule }) => {
      const place = key === 'basis' ? id : [id, key].filter(Boolean).join('.')
      return each(member, place).flatMap(([one, at]) => {
        if (isBasis(one)) return [{ rule: rule as RuleId, id: at, value, parent, basis: one }]
        return typeof one === 'object' && one !== null ? clausesIn(one, value, rule, at) : []
      })
    })
}

function each(member: unknown, place: string): [one: unknown, place: string][] {
  return Array.isArray(member) ? member.map((one: unknown, i) => [one, `${place}[${i}]`]) : [[member, place]]
}

function rankOf(rule: string): number {
  return RANKS.get(rule) ?? RANKS.size
}

function isBasis(value: unknown): value is Basis {
  return typeof value === 'object' && value !== null && 'certainty' in value
}

function sectionOf(rule: RuleId, list: string, { kind }: Policy): ClauseSection {
  if (list === 'specialWindows') return 'special'
  // The national frame names no channels.
  return rule === 'familyAccount' && kind === 'national' ? 'premiums' : SECTION_OF[rule]
}

/** Lists of which each entry has clauses of its own. */
const READ_TOGETHER = ['windows', 'specialWindows', 'registration', 'fiscalSubsidy.groups']

const GROUP_OF: Partial<Record<RuleId, string>> = {
  afterWindows: 'after-windows',
  eventCautions: 'cautions',
  identityCautions: 'cautions'
}

function keyOf(list: string, index: number, policy: Policy): string | number {
  if (policy.kind === 'national') return index + 1
  if (list === 'windows') return windowPlace(policy.windows, index)
  return list === 'premiums' ? nthAlike(policy.premiums, index, ({ students }) => students === undefined) : index + 1
}

/** The nth window in which everybody pays in time, or the nth after that. */
function windowPlace(windows: LocalPolicy['windows'], index: number): string {
  const isInTime = windows[index]?.kind === 'concentrated'
  return `${isInTime ? 'concentrated' : 'later'}-${nthAlike(windows, index, ({ kind }) => kind === 'concentrated')}`
}

function nthAlike<T>(list: readonly T[], index: number, sort: (one: T) => boolean): number {
  const sorts = list.map(sort)
  return sorts.slice(0, index + 1).filter((one) => one === sorts[index]).length
}
