import { View } from '@tarojs/components'
import { SourceLine, Txt } from '@/ui'
import { explaining } from '@/ui/text'
import type { Clause } from '@/app/sections'

/** Rules below each other: the figure, the sentence, the clause, and how else it can be read. */
export function ClauseList({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <View className="clauses" role="list">
      {bySentence(clauses).map((together, index) => (
        <OneClause key={`${index} ${together[0]?.basis.says}`} clauses={together} />
      ))}
    </View>
  )
}

function OneClause({ clauses }: { clauses: readonly Clause[] }) {
  const basis = clauses[0]?.basis
  if (!basis) return null
  return (
    <View className="clause" role="listitem">
      {clauses.map(({ label, value }) =>
        label === undefined && value === undefined ? null : (
          <View key={`${label} ${value}`} className="clause__fact">
            {label === undefined ? null : (
              <Txt tone="second" className="clause__label">
                {label}
              </Txt>
            )}
            {value === undefined ? null : <Txt strong>{value}</Txt>}
          </View>
        )
      )}
      <Txt block>{basis.says}</Txt>
      <SourceLine source={basis} />
      {basis.otherReading ? (
        <Txt block size="note" tone="second">
          {explaining.otherReading(basis.otherReading)}
        </Txt>
      ) : null}
    </View>
  )
}

/** Figures that stand in one sentence are shown with it once. */
function bySentence(clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = []
  for (const clause of clauses) {
    const last = runs[runs.length - 1]
    if (last && last[0]?.basis === clause.basis) last.push(clause)
    else runs.push([clause])
  }
  return runs
}
