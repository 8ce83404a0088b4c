import { View } from '@tarojs/components'
import type { Policy } from '@/policy'
import { Fold, Txt } from '@/ui'
import { policy as words } from '@/ui/text'
import { sectionAnchor } from './section-fold'

interface Props {
  policy: Policy
  open: boolean
  onToggle: () => void
}

/** What the notice leaves open, and whom to ask. */
export function OpenFold({ policy: { notStated, hotlines }, open, onToggle }: Props) {
  return (
    <View id={sectionAnchor('open')}>
      <Fold title={words.sections.open} note={words.count(notStated.length)} open={open} onToggle={onToggle}>
        <View className='clauses' role='list'>
          {notStated.map(({ says, ask }) => (
            <View key={says} className='clause' role='listitem'>
              <Txt block>{says}</Txt>
              <Txt block size='note' tone='second'>{words.ask(ask)}</Txt>
            </View>
          ))}
          {hotlines.map(({ number, says }) => (
            <View key={number} className='clause' role='listitem'>
              <Txt block strong>{number}</Txt>
              <Txt block>{says}</Txt>
            </View>
          ))}
        </View>
      </Fold>
    </View>
  )
}
