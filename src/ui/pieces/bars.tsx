import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { Heading } from '@/ui/base/heading'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { join } from '@/ui/join'
import { common } from '@/ui/text'
import { spanOf } from './bar-span'
import './bars.scss'

/** `strong` is drawn solid, `plain` hatched: two series are told apart without their colour. */
export type BarLook = 'plain' | 'strong'

export interface Bar {
  name: string
  look: BarLook
  /** `null`: there is none to draw. */
  value: number | null
  /** The value in words, beside the bar. */
  text: string
  /** Opens how it was computed. */
  onWhy?: (() => void) | undefined
}

export interface BarGroup {
  label: string
  bars: readonly Bar[]
}

/** Figures drawn as bars from a common line, below zero to its left; beside each stands its figure in words. */
export function Bars({ groups }: { groups: readonly BarGroup[] }) {
  const values = groups.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? []))
  return (
    <View className="bars" role="list" style={zeroAt(spanOf(0, values).zero)}>
      {groups.map(({ label, bars }) => (
        <View key={label} className="bars__group" role="listitem">
          <Heading level={2}>{label}</Heading>
          {bars.map((bar) => (
            <BarLine key={bar.name} group={label} bar={bar} values={values} />
          ))}
        </View>
      ))}
    </View>
  )
}

/** The line that all bars begin at is said once, not with each of them. */
function zeroAt(percent: number): CSSProperties {
  const style: Record<`--${string}`, string> = { '--zero': `${percent.toFixed(2)}%` }
  return style
}

function BarLine({ group, bar, values }: { group: string; bar: Bar; values: readonly number[] }) {
  const { name, look, value, text, onWhy } = bar
  const { left, width } = spanOf(value ?? 0, values)
  const face = (
    <>
      <View className="bars__words">
        <Txt size="note" tone="second" className="bars__name">
          {name}
        </Txt>
        <Txt strong tone={value !== null && value < 0 ? 'red' : 'ink'}>
          {text}
        </Txt>
      </View>
      <View className="bars__track" ariaHidden>
        {value === null ? null : (
          <View
            className={join('bars__bar', `bars__bar--${look}`, value < 0 && 'bars__bar--loss')}
            style={{ left: `${left.toFixed(2)}%`, width: `${width.toFixed(2)}%` }}
          />
        )}
      </View>
    </>
  )
  return onWhy ? (
    <Press className="bars__line" label={`${group}，${name}，${text}，${common.why}`} onPress={onWhy}>
      {face}
    </Press>
  ) : (
    <View className="bars__line">{face}</View>
  )
}
