import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import { OptionFace } from './option-face'
import './option.scss'

export interface OptionProps {
  /** One of many, or any of many. */
  kind: 'radio' | 'checkbox'
  /** Shared by the options of one question. */
  name: string
  value: string
  label: string
  /** A figure at the right of the label: what this choice costs. */
  aside?: string
  hint?: ReactNode
  checked: boolean
  onChoose: () => void
}

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
