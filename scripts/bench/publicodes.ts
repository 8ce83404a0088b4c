/** The tables in publicodes: a rule per row, and rules that take the highest and add up. Its keywords are French. */
import Engine from 'publicodes'
import type { RawPublicodes } from 'publicodes'
import type { Contender } from './contender'
import { factsOf, type Facts } from './facts'
import { lapse, premiums, subsidies, windows } from './tables'

type RawRule = Exclude<RawPublicodes<string>[string], undefined>

/** Names in publicodes are words with blanks. */
const name = (kind: string, id: string | number) => `${kind} ${String(id).replace(/-/g, ' ')}`
const oneOf = (conditions: string[]): RawRule => ({ 'une de ces conditions': conditions })
const allOf = (conditions: RawRule[]): RawRule => ({ 'toutes ces conditions': conditions })
const valueIf = (condition: RawRule, value: number): RawRule => ({
  variations: [{ si: condition, alors: String(value) }, { sinon: '0' }]
})

const kinds = { place: 'place', tier: 'tier', student: 'student', window: 'window' } as const

const yesOrNo = new Set([
  ...premiums.flatMap(({ place, tier, students }) => [
    name('place', place),
    name('tier', tier),
    ...(students ?? []).map((student) => name('student', student))
  ]),
  ...subsidies.flatMap(({ identities }) => identities.map((identity) => name('identity', identity))),
  ...windows.map(({ window }) => name('window', window))
])

const rowsOf = <Row>(kind: string, rows: readonly Row[], rule: (row: Row) => RawRule) =>
  rows.map((row, index) => [name(kind, `row${index}`), rule(row)] as const)

const premiumRows = rowsOf('premium', premiums, ({ place, tier, students, fen }) => {
  const others = premiums.flatMap((row) => (row.place === place && row.tier === tier ? (row.students ?? []) : []))
  const who = students
    ? oneOf(students.map((student) => name('student', student)))
    : allOf(others.map((student) => `${name('student', student)} = non`))
  return valueIf(
    allOf([name('place', place), name('tier', tier), ...(students || others.length > 0 ? [who] : [])]),
    fen
  )
})

const subsidyRows = rowsOf('subsidy', subsidies, ({ place, tiers, identities, students, fen }) =>
  valueIf(
    allOf([
      name('place', place),
      oneOf(tiers.map((tier) => name('tier', tier))),
      oneOf([
        ...identities.map((identity) => name('identity', identity)),
        ...students.map((student) => name('student', student))
      ])
    ]),
    fen
  )
)

const waitRows = rowsOf('wait', windows, ({ place, window, waitingDays, exempt }) =>
  valueIf(
    allOf([
      name('place', place),
      name('window', window),
      ...exempt.map((identity) => `${name('identity', identity)} = non`)
    ]),
    waitingDays
  )
)

const shareRows = rowsOf('share', windows, ({ place, window, fiscalShareFen }) =>
  valueIf(allOf([name('place', place), name('window', window)]), fiscalShareFen)
)

const highest = (rows: readonly (readonly [string, RawRule])[]): RawRule => ({
  'le maximum de': rows.map(([row]) => row)
})

const rules = Object.fromEntries<RawRule>([
  ...[...yesOrNo].map((fact) => [fact, { valeur: 'non' }] as const),
  ['missed', { valeur: '0' }],
  ...premiumRows,
  ...subsidyRows,
  ...waitRows,
  ...shareRows,
  ['premium', highest(premiumRows)],
  ['subsidy', highest(subsidyRows)],
  ['granted', { 'le minimum de': ['premium', 'subsidy'] }],
  ['share', highest(shareRows)],
  ['amount', { valeur: 'premium - granted + share' }],
  ['late', highest(waitRows)],
  ['lapsed', valueIf('missed > 0', lapse.fixedDays)],
  ['fixed', { 'le maximum de': ['late', 'lapsed'] }],
  ['variable', { variations: [{ si: 'missed > 1', alors: `(missed - 1) * ${lapse.perYearDays}` }, { sinon: '0' }] }],
  ['least', valueIf(`missed >= ${lapse.floorYears}`, lapse.floorDays)],
  ['waiting', { 'le maximum de': ['fixed + variable', 'least'] }]
])

function situation(facts: Facts): Record<string, string | number> {
  const said = [
    ...Object.entries(kinds).map(([fact, kind]) => name(kind, facts[fact as keyof typeof kinds])),
    ...facts.identities.map((identity) => name('identity', identity))
  ].filter((fact) => yesOrNo.has(fact))
  return { ...Object.fromEntries(said.map((fact) => [fact, 'oui'])), missed: facts.missedYears }
}

export const publicodes: Contender = {
  name: 'publicodes',
  prepare() {
    const silent = { log: () => undefined, warn: () => undefined, error: () => undefined }
    const engine = new Engine(rules, { logger: silent })
    return Promise.resolve((questions) =>
      Promise.resolve(
        questions.map((question) => {
          engine.setSituation(situation(factsOf(question)))
          return {
            amountFen: Number(engine.evaluate('amount').nodeValue),
            waitingDays: Number(engine.evaluate('waiting').nodeValue)
          }
        })
      )
    )
  }
}
