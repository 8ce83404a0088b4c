import { View } from '@tarojs/components'
import { Heading } from '../base/heading'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { Txt } from '../base/txt'
import { join } from '../join'
import { common } from '../text'
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
    <View className='bars' role='list'>
      {groups.map(({ label, bars }) => (
        <View key={label} className='bars__group' role='listitem'>
          <Heading level={3}>{label}</Heading>
          {bars.map((bar) => <BarLine key={bar.name} group={label} bar={bar} values={values} />)}
        </View>
      ))}
    </View>
  )
}

function BarLine({ group, bar, values }: { group: string; bar: Bar; values: readonly number[] }) {
  const { name, look, value, text, onWhy } = bar
  const { zero, left, width } = spanOf(value ?? 0, values)
  const face = (
    <>
      <View className='bars__words'>
        <Txt size='note' tone='second' className='bars__name'>{name}</Txt>
        <Txt strong tone={value !== null && value < 0 ? 'red' : 'ink'}>{text}</Txt>
        {onWhy ? <Icon name='forward' className='bars__mark' /> : null}
      </View>
      <View className='bars__track' ariaHidden>
        <View className='bars__zero' style={{ left: `${zero.toFixed(2)}%` }} />
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
    <Press className='bars__line' label={`${group}，${name}，${text}，${common.why}`} onPress={onWhy}>{face}</Press>
  ) : (
    <View className='bars__line'>{face}</View>
  )
}
