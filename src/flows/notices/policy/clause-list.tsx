import { View } from '@tarojs/components'
import { SourceLine, Txt } from '@/ui'
import { explaining } from '@/ui/text'
import type { WordedClause } from '@/app/clauses/parts'

/** Rules below each other: the figures, the sentence, the clause, and how else it can be read. */
export function ClauseList({ clauses }: { clauses: readonly WordedClause[] }) {
  return (
    <View className="clauses" role="list">
      {clauses.map((clause, index) => (
        <OneClause key={`${index} ${clause.basis.says}`} clause={clause} />
      ))}
    </View>
  )
}

function OneClause({ clause: { lines, basis } }: { clause: WordedClause }) {
  return (
    <View className="clause" role="listitem">
      {lines.map(({ label, value }) =>
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
