import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { join } from '@/ui/join'
import { common } from '@/ui/text'
import './figure.scss'

interface Props {
  /** What stands before the number: at least, at most, about. */
  prefix?: string
  number: string
  unit: string
  size?: 'figure' | 'amount'
  /** Opens how it was computed. */
  onWhy?: () => void
}

/** One honest number with its unit. */
export function Figure({ prefix = '', number, unit, size = 'figure', onWhy }: Props) {
  const face = (
    <View className={join('figure', `figure--${size}`)}>
      {prefix ? <View className="figure__prefix">{prefix}</View> : null}
      <View className="figure__number">
        {number}
        <View className="figure__unit">{unit}</View>
      </View>
    </View>
  )
  if (!onWhy) return face
  return (
    <Press className="figure-why" label={`${prefix}${number}${unit}，${common.why}`} onPress={onWhy}>
      {face}
      <View className="figure-why__words">
        {common.why}
        <Icon name="forward" className="figure-why__mark" />
      </View>
    </Press>
  )
}
