import { View } from '@tarojs/components'
import { leastSure } from '@/calculator'
import type { Basis } from '@/calculator'
import { Txt } from '@/ui/base/txt'
import type { Explanation } from '@/ui/explain/explanation'
import { certaintyWords, explaining } from '@/ui/text'
import { Sheet } from './sheet'
import { Sources } from './sources'
import './basis-sheet.scss'

/** How a figure was computed, from which notice and clause, how sure that is, and what another reading would give. */
export function BasisSheet({ explanation, onClose }: { explanation: Explanation; onClose: () => void }) {
  const { title, lines, formula, says, others, sources } = explanation
  return (
    <Sheet title={title} onClose={onClose}>
      {lines?.length ? (
        <View className="sum" role="list">
          {lines.map(({ label, value }) => (
            <View key={label} className="sum__line" role="listitem">
              <Txt tone="second" className="sum__label">
                {label}
              </Txt>
              <Txt strong>{value}</Txt>
            </View>
          ))}
        </View>
      ) : null}
      {formula === undefined ? null : (
        <View className="formula">
          <Txt block size="row" strong tone="accent">
            {formula}
          </Txt>
        </View>
      )}
      <View className="says">
        {says.map((sentence) => (
          <Txt key={sentence} block>
            {sentence}
          </Txt>
        ))}
        {sources.length ? <Sure sources={sources} /> : null}
      </View>
      {others?.map(({ says: reading, result }) => (
        <View key={`${reading} ${result}`} className="other-reading">
          <Txt block strong tone="amber">
            {explaining.otherTitle}
          </Txt>
          <Txt block>{reading}</Txt>
          <Txt block strong>{`${result}。`}</Txt>
        </View>
      ))}
      {sources.length ? <Sources sources={sources} atFirst={(lines?.length ?? 0) > 3 ? 1 : 2} /> : null}
    </Sheet>
  )
}

/** How sure the figure is as a whole. */
function Sure({ sources }: { sources: readonly Basis[] }) {
  const { word, help } = certaintyWords(leastSure(sources) ?? { certainty: 'stated' })
  return (
    <Txt block tone="second">
      {explaining.sure(word, help)}
    </Txt>
  )
}
