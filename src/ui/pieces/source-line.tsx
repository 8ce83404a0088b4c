import { View } from '@tarojs/components'
import type { Basis } from '@/calculator'
import { Txt } from '@/ui/base/txt'
import { certaintyWords, explaining } from '@/ui/text'
import './source-line.scss'

/** Where a figure stands: how sure that is, in a word, and the clause. */
export function SourceLine({ source }: { source: Pick<Basis, 'notice' | 'clause' | 'certainty' | 'source'> }) {
  return (
    <View className="source-line">
      <View className={`source-line__sure source-line__sure--${source.certainty}`}>{certaintyWords(source).word}</View>
      <Txt size="note" tone="second" className="source-line__clause">
        {explaining.clause(source.notice, source.clause)}
      </Txt>
    </View>
  )
}
