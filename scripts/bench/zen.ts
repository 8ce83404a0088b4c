/** The tables in GoRules' ZEN engine: decision tables, and an expression that puts their figures together. */
import { ZenEngine } from '@gorules/zen-engine'
import type { Contender, Outcome } from './contender'
import { factsOf } from './facts'
import { lapse, premiums, subsidies, windows } from './tables'

const quoted = (value: string) => JSON.stringify(value)
const isAny = (values: readonly (string | number)[]) => values.map((value) => JSON.stringify(value)).join(', ')
const hasAny = (values: readonly string[]) => values.map((value) => `${quoted(value)} in identities`).join(' or ')
const hasNone = (values: readonly string[]) =>
  values.map((value) => `not (${quoted(value)} in identities)`).join(' and ')

interface Column {
  id: string
  /** What the cells are compared with; absent: each cell is a condition of its own. */
  field?: string
}

interface Table {
  id: string
  hitPolicy: 'first' | 'collect'
  inputs: Column[]
  outputs: string[]
  rows: Record<string, string>[]
}

const tables: Table[] = [
  {
    id: 'premium',
    hitPolicy: 'first',
    inputs: [
      { id: 'place', field: 'place' },
      { id: 'tier', field: 'tier' },
      { id: 'student', field: 'student' }
    ],
    outputs: ['fen'],
    // Rows for some students come first: the first that fits is taken.
    rows: [...premiums]
      .sort((a, b) => Number(a.students === null) - Number(b.students === null))
      .map(({ place, tier, students, fen }) => ({
        place: quoted(place),
        tier: quoted(tier),
        student: isAny(students ?? []),
        fen: String(fen)
      }))
  },
  {
    id: 'subsidy',
    hitPolicy: 'collect',
    inputs: [{ id: 'place', field: 'place' }, { id: 'tier', field: 'tier' }, { id: 'who' }],
    outputs: ['fen'],
    rows: subsidies.map(({ place, tiers, identities, students, fen }) => ({
      place: quoted(place),
      tier: isAny(tiers),
      who: [hasAny(identities), ...students.map((student) => `student == ${quoted(student)}`)]
        .filter(Boolean)
        .join(' or '),
      fen: String(fen)
    }))
  },
  {
    id: 'late',
    hitPolicy: 'first',
    inputs: [{ id: 'place', field: 'place' }, { id: 'window', field: 'window' }, { id: 'who' }],
    outputs: ['days', 'share'],
    rows: windows.flatMap(({ place, window, waitingDays, fiscalShareFen, exempt }) => {
      const row = { place: quoted(place), window: String(window), share: String(fiscalShareFen) }
      return [
        { ...row, who: hasNone(exempt), days: String(waitingDays) },
        { ...row, who: '', days: '0' }
      ]
    })
  }
]

const expressions = [
  [
    'amountFen',
    `premium.fen - min([premium.fen, max([0, max(flatMap([[{fen: 0}], subsidy], map(#, #.fen)))])]) + late.share`
  ],
  ['fixed', `max([late.days, missedYears > 0 ? ${lapse.fixedDays} : 0])`],
  ['variable', `missedYears > 1 ? (missedYears - 1) * ${lapse.perYearDays} : 0`],
  ['waitingDays', `max([$.fixed + $.variable, missedYears >= ${lapse.floorYears} ? ${lapse.floorDays} : 0])`]
].map(([key, value]) => ({ id: key, key, value }))

const position = { x: 0, y: 0 }
const edge = (sourceId: string, targetId: string) => ({
  id: `${sourceId}-${targetId}`,
  type: 'edge',
  sourceId,
  targetId
})

const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    ...tables.map(({ id, hitPolicy, inputs, outputs, rows }) => ({
      id,
      type: 'decisionTableNode',
      name: id,
      position,
      content: {
        hitPolicy,
        inputs: inputs.map((column) => ({ ...column, name: column.id })),
        outputs: outputs.map((field) => ({ id: field, name: field, field })),
        rules: rows.map((row, place) => ({ _id: `${id} ${place}`, ...row })),
        passThrough: true,
        outputPath: id
      }
    })),
    { id: 'sum', type: 'expressionNode', name: 'sum', position, content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out', position }
  ],
  edges: [
    edge('in', 'premium'),
    edge('premium', 'subsidy'),
    edge('subsidy', 'late'),
    edge('late', 'sum'),
    edge('sum', 'out')
  ]
}

export const zen: Contender = {
  name: '@gorules/zen-engine',
  prepare() {
    const decision = new ZenEngine().createDecision(graph)
    return Promise.resolve(async (questions) => {
      const outcomes: Outcome[] = []
      for (const question of questions) {
        const { result } = (await decision.evaluate(factsOf(question))) as { result: Outcome }
        outcomes.push({ amountFen: result.amountFen, waitingDays: result.waitingDays })
      }
      return outcomes
    })
  }
}
