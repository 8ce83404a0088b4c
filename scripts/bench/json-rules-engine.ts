/** The tables in json-rules-engine: a rule per row, whose event carries the figure; the figures are put together outside. */
import { Engine } from 'json-rules-engine'
import type { NestedCondition, RuleProperties } from 'json-rules-engine'
import type { Contender, Outcome } from './contender'
import { factsOf, type Facts } from './facts'
import { lapse, premiums, subsidies, windows } from './tables'

type Figure = 'premium' | 'subsidy' | 'window-days' | 'fiscal-share' | 'fixed-days' | 'variable-days' | 'floor-days'

const is = (fact: keyof Facts, value: string | number): NestedCondition => ({ fact, operator: 'equal', value })
const isOneOf = (fact: keyof Facts, value: readonly string[]): NestedCondition => ({ fact, operator: 'in', value })
const has = (value: string): NestedCondition => ({ fact: 'identities', operator: 'contains', value })
const hasNot = (value: string): NestedCondition => ({ fact: 'identities', operator: 'doesNotContain', value })

function rule(figure: Figure, value: number, all: NestedCondition[]): RuleProperties {
  return { conditions: { all }, event: { type: figure, params: { value } } }
}

const AFTER_YEARS = [1, 2, 3, 4, 5]

const rules: RuleProperties[] = [
  ...premiums.map(({ place, tier, students, fen }) => {
    const others = premiums.flatMap((row) => (row.place === place && row.tier === tier ? (row.students ?? []) : []))
    const who: NestedCondition = students
      ? isOneOf('student', students)
      : { fact: 'student', operator: 'notIn', value: others }
    return rule('premium', fen, [is('place', place), is('tier', tier), who])
  }),
  ...subsidies.map(({ place, tiers, identities, students, fen }) =>
    rule('subsidy', fen, [
      is('place', place),
      isOneOf('tier', tiers),
      { any: [...identities.map(has), isOneOf('student', students)] }
    ])
  ),
  ...windows.flatMap(({ place, window, waitingDays, fiscalShareFen, exempt }) => [
    rule('window-days', waitingDays, [is('place', place), is('window', window), ...exempt.map(hasNot)]),
    rule('fiscal-share', fiscalShareFen, [is('place', place), is('window', window)])
  ]),
  ...AFTER_YEARS.flatMap((years) => [
    rule('fixed-days', lapse.fixedDays, [is('missedYears', years)]),
    rule('variable-days', lapse.perYearDays * (years - 1), [is('missedYears', years)]),
    rule('floor-days', years >= lapse.floorYears ? lapse.floorDays : 0, [is('missedYears', years)])
  ])
]

export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  prepare() {
    const engine = new Engine(rules)
    return Promise.resolve(async (questions) => {
      const outcomes: Outcome[] = []
      for (const question of questions) {
        const { events } = await engine.run({ ...factsOf(question) })
        const most = (figure: Figure) =>
          events.reduce((top, { type, params }) => (type === figure ? Math.max(top, Number(params?.value)) : top), 0)
        const premium = most('premium')
        const fixed = Math.max(most('window-days'), most('fixed-days'))
        outcomes.push({
          amountFen: premium - Math.min(premium, most('subsidy')) + most('fiscal-share'),
          waitingDays: Math.max(fixed + most('variable-days'), most('floor-days'))
        })
      }
      return outcomes
    })
  }
}
