import { View } from '@tarojs/components'
import { join } from '@/ui/join'
import { OptionFace } from './option-face'
import type { OptionProps } from './option-types'
import './option.scss'

/** One choice as a full-width row. */
export function Option({ kind, label, aside, hint, checked, onChoose }: OptionProps) {
  const named = aside === undefined ? label : `${label}，${aside}`
  return (
    <View
      className={join('option', checked && 'option--on')}
      hoverClass="option--down"
      hoverStayTime={60}
      role={kind}
      tabIndex={0}
      ariaChecked={checked}
      ariaLabel={typeof hint === 'string' && hint !== '' ? `${named}。${hint}` : named}
      onClick={onChoose}
    >
      <OptionFace kind={kind} label={label} hint={hint} checked={checked} {...(aside !== undefined && { aside })} />
    </View>
  )
}
