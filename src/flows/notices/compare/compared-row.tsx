import { View } from '@tarojs/components'
import { Icon, Press, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { common, compared as words } from '@/ui/text'
import type { ShownRow, ShownSide } from './merge'

interface Props {
  row: ShownRow
  names: readonly [string, string]
  onExplain: (explanation: Explanation) => void
}

const MARKS = {
  same: `= ${words.same}`,
  different: `≠ ${words.different}`,
  'only-a': `◧ ${words.onlyA}`,
  'only-b': `◨ ${words.onlyB}`
}

/** What both say of one thing. Whether they differ is told by a sign and a word, and by a colour last. */
export function Compared({ row: { label, outcome, sides }, names, onExplain }: Props) {
  return (
    <View className="compared" role="listitem">
      <View className="compared__top">
        <Txt strong className="compared__label">
          {label}
        </Txt>
        <View className={`compared__mark compared__mark--${outcome}`}>{MARKS[outcome]}</View>
      </View>
      <View className="compared__pair">
        {sides.map((side, index) => (
          <Side key={names[index]} side={side} name={names[index] ?? ''} label={label} onExplain={onExplain} />
        ))}
      </View>
    </View>
  )
}

function Side({
  side: { lines, isStated, basis },
  name,
  label,
  onExplain
}: {
  side: ShownSide
  name: string
  label: string
  onExplain: Props['onExplain']
}) {
  const face = lines.map((line) => (
    <Txt key={line} block tone={isStated ? 'ink' : 'second'}>
      {line}
    </Txt>
  ))
  if (basis.length === 0) return <View className="compared__side">{face}</View>
  return (
    <Press
      className="compared__side"
      label={`${label}，${name}，${lines.join('，')}，${common.why}`}
      onPress={() => onExplain({ title: words.why(label), says: [words.says(name, lines)], sources: [...basis] })}
    >
      {face}
      <Icon name="forward" className="compared__chevron" />
    </Press>
  )
}
