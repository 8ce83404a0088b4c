import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Basis } from '@/calculator'
import { Txt } from '@/ui/base/txt'
import { explaining, longDate } from '@/ui/text'
import { TextButton } from './button'
import { SourceLine } from './source-line'
import './sources.scss'

/** So many more with each tap. */
const MORE = 3

/** Where a figure stands, clause by clause, each once; of many the first few, and the others when asked for: a sheet has to open at once. */
export function Sources({ sources, atFirst }: { sources: readonly Basis[]; atFirst: number }) {
  const [most, setMost] = useState(atFirst)
  const each = new Map(sources.map((source) => [`${source.notice} ${source.clause} ${source.says}`, source]))
  const left = each.size - most
  return (
    <View className="sources">
      <Txt block strong>
        {explaining.sourceTitle}
      </Txt>
      {[...each].slice(0, most).map(([key, source]) => (
        <Source key={key} source={source} />
      ))}
      {left > 0 ? <TextButton onPress={() => setMost(most + MORE)}>{explaining.moreSources(left)}</TextButton> : null}
    </View>
  )
}

function dayOf(on: string | null): string {
  return on === null ? '' : longDate(on)
}

function Source({ source }: { source: Basis }) {
  return (
    <View className="source">
      <Txt block>{source.says}</Txt>
      <SourceLine source={source} />
      {source.source ? (
        <Txt block size="note" tone="second">
          {explaining.reportedBy(source.source.publisher, dayOf(source.source.on))}
        </Txt>
      ) : null}
      {source.quote ? (
        <Txt block size="note" tone="second">
          {explaining.quoted(source.quote)}
        </Txt>
      ) : null}
      {source.otherReading ? (
        <Txt block size="note" tone="second">
          {explaining.otherReading(source.otherReading)}
        </Txt>
      ) : null}
    </View>
  )
}
