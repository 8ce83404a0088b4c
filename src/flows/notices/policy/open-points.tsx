import { View } from '@tarojs/components'
import type { Policy } from '@/policy'
import { Txt } from '@/ui'
import { policy as words } from '@/ui/text'

/** What the notice leaves open, and whom to ask. */
export function OpenPoints({ policy: { notStated, hotlines } }: { policy: Policy }) {
  return (
    <View className="clauses" role="list">
      {notStated.map(({ says, ask }) => (
        <View key={says} className="clause" role="listitem">
          <Txt block>{says}</Txt>
          <Txt block size="note" tone="second">
            {words.ask(ask)}
          </Txt>
        </View>
      ))}
      {hotlines.map(({ number, says }) => (
        <View key={number} className="clause" role="listitem">
          <Txt block strong>
            {number}
          </Txt>
          <Txt block>{says}</Txt>
        </View>
      ))}
    </View>
  )
}
