import { View } from '@tarojs/components'
import { Txt } from '@/ui'
import { ClauseRef } from './clause-ref'
import type { SheetLine } from './lines'

/** Lines below each other, each with its clause. */
export function Facts({ lines, notice }: { lines: readonly SheetLine[]; notice: string }) {
  return (
    <View className="facts" role="list">
      {lines.map(({ what, value, isSaid, sources }) => (
        <View key={`${what} ${value} ${sources.map(({ clause }) => clause).join()}`} className="fact" role="listitem">
          {what === '' ? null : <Txt className="fact__what">{what}</Txt>}
          <Txt strong={!isSaid} className="fact__value">
            {value}
          </Txt>
          <ClauseRef sources={sources} notice={notice} />
        </View>
      ))}
    </View>
  )
}
