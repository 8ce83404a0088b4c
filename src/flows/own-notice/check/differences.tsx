import { View } from '@tarojs/components'
import { Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import type { Difference } from '@/app/notice/differences'
import './differences.scss'

/** What two notices say differently, figure by figure: said in words, not by colour. */
export function Differences({ list }: { list: readonly Difference[] }) {
  return (
    <View role="list" className="differences">
      {list.map(({ label, before, now }) => (
        <View key={`${label} ${before} ${now}`} role="listitem">
          <Txt block strong>
            {label}
          </Txt>
          <Txt block>{words.differs(before, now)}</Txt>
        </View>
      ))}
    </View>
  )
}
