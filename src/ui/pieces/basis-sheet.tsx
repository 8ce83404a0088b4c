import { View } from '@tarojs/components'
import type { Basis } from '@/calculator'
import { Txt } from '../base/txt'
import type { Explanation } from '../explain/explanation'
import { certainty, explaining } from '../text'
import { Sheet } from './sheet'
import './basis-sheet.scss'

/** How a figure was computed, from which notice and clause, and how sure that is. */
export function BasisSheet({ explanation, onClose }: { explanation: Explanation; onClose: () => void }) {
  const { title, lines, formula, says, sources } = explanation
  return (
    <Sheet title={title} onClose={onClose}>
      {lines?.length ? (
        <View className='sum' role='list'>
          {lines.map(({ label, value }) => (
            <View key={label} className='sum__line' role='listitem'>
              <Txt tone='second' className='sum__label'>{label}</Txt>
              <Txt strong>{value}</Txt>
            </View>
          ))}
        </View>
      ) : null}
      {formula === undefined ? null : (
        <View className='formula'>
          <Txt block size='row' strong tone='accent'>{formula}</Txt>
        </View>
      )}
      {says.map((sentence) => <Txt key={sentence} block>{sentence}</Txt>)}
      {sources.length ? (
        <View className='sources'>
          <Txt block strong>{explaining.sourceTitle}</Txt>
          {sources.map((source) => <Source key={`${source.notice} ${source.clause} ${source.says}`} source={source} />)}
        </View>
      ) : null}
    </Sheet>
  )
}

function Source({ source }: { source: Basis }) {
  const { word, help } = certainty[source.certainty]
  return (
    <View className='source'>
      <Txt block>{source.says}</Txt>
      <View className='source__from'>
        <View className={`source__sure source__sure--${source.certainty}`}>{word}</View>
        <Txt size='note' tone='second' className='source__clause'>{explaining.clause(source.notice, source.clause)}</Txt>
      </View>
      {source.certainty === 'stated' ? null : <Txt block size='note' tone='second'>{`${help}。`}</Txt>}
      {source.otherReading ? (
        <Txt block size='note' tone='second'>{explaining.otherReading(source.otherReading)}</Txt>
      ) : null}
    </View>
  )
}
