import { View } from '@tarojs/components'
import { Txt } from '@/ui/base/txt'
import { common } from '@/ui/text'
import { Figure } from './figure'
import './total.scss'

interface Props {
  /** What is added up: so many people. */
  label: string
  /** At least, at most, about. */
  prefix: string
  number: string
}

/** One sum above the button that goes on with it; read out when it changes. */
export function Total({ label, prefix, number }: Props) {
  return (
    <View className="total" role="status" ariaLive="polite">
      <Txt tone="second" className="total__label">
        {label}
      </Txt>
      <Figure prefix={prefix} number={number} unit={common.yuan} />
    </View>
  )
}
