import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { common } from '@/ui/text'
import type { BarLook } from './bars'
import './versus.scss'

export interface VersusValue {
  text: string
  tone?: 'ink' | 'amber' | 'red' | 'accent'
  /** Opens how it was computed. */
  onWhy?: (() => void) | undefined
}

interface Props {
  /** The two things compared, each with the look that its bars have elsewhere. */
  heads: readonly [VersusHead, VersusHead]
  rows: readonly { label: string; values: readonly [VersusValue, VersusValue] }[]
}

export interface VersusHead {
  name: string
  look: BarLook
}

/** Two things side by side, one fact below the other. */
export function Versus({ heads, rows }: Props) {
  return (
    <View className="versus">
      <View className="versus__pair versus__pair--head">
        {heads.map(({ name, look }) => (
          <View key={look} className="versus__head">
            <View className={`versus__swatch versus__swatch--${look}`} ariaHidden />
            <Txt strong size="note" className="versus__name">
              {name}
            </Txt>
          </View>
        ))}
      </View>
      <View role="list">
        {rows.map(({ label, values }) => (
          <View key={label} className="versus__row" role="listitem">
            <Txt block size="note" tone="second">
              {label}
            </Txt>
            <View className="versus__pair">
              {values.map((value, index) => (
                <Value key={heads[index]?.look} label={label} name={heads[index]?.name ?? ''} value={value} />
              ))}
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}

function Value({
  label,
  name,
  value: { text, tone = 'ink', onWhy }
}: {
  label: string
  name: string
  value: VersusValue
}) {
  const words = (
    <Txt size="row" strong tone={tone}>
      {text}
    </Txt>
  )
  if (!onWhy) return <View className="versus__value">{words}</View>
  return (
    <Press className="versus__value" label={`${label}，${name}，${text}，${common.why}`} onPress={onWhy}>
      {words}
      <Icon name="forward" className="versus__mark" />
    </Press>
  )
}
