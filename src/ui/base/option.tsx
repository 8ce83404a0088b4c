import { View } from '@tarojs/components'
import { join } from '../join'
import { OptionFace } from './option-face'
import type { OptionProps } from './option-types'
import './option.scss'

/** One choice as a full-width row. */
export function Option({ kind, label, hint, checked, onChoose }: OptionProps) {
  return (
    <View
      className={join('option', checked && 'option--on')}
      hoverClass='option--down'
      hoverStayTime={60}
      role={kind}
      tabIndex={0}
      ariaChecked={checked}
      ariaLabel={typeof hint === 'string' && hint !== '' ? `${label}。${hint}` : label}
      onClick={onChoose}
    >
      <OptionFace kind={kind} label={label} hint={hint} checked={checked} />
    </View>
  )
}
