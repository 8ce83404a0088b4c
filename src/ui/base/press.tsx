import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import './press.scss'

export type PressRole = 'button' | 'link' | 'tab'

export interface PressProps {
  children?: ReactNode
  className?: string
  role?: PressRole
  /** What a screen reader says instead of the content, where the content alone does not name it. */
  label?: string | undefined
  /** Whether what this opens is open. */
  expanded?: boolean | undefined
  /** The one of several that is chosen: the tab one stands on. */
  selected?: boolean | undefined
  disabled?: boolean | undefined
  onPress: () => void
}

/**
 * Anything that can be tapped. In a mini-program there is no native element that looks like nothing,
 * so a view says what it is; the browser's file beside this one uses a real button.
 */
export function Press({
  children,
  className,
  role = 'button',
  label,
  expanded,
  selected,
  disabled,
  onPress
}: PressProps) {
  return (
    <View
      className={join('press', disabled && 'press--off', className)}
      hoverClass={disabled ? 'none' : 'press--down'}
      hoverStayTime={60}
      role={role}
      tabIndex={disabled ? -1 : 0}
      {...(label !== undefined && { ariaLabel: label })}
      {...(expanded !== undefined && { ariaExpanded: expanded })}
      {...(selected !== undefined && { ariaSelected: selected })}
      {...(disabled && { ariaDisabled: true })}
      onClick={() => {
        if (!disabled) onPress()
      }}
    >
      {children}
    </View>
  )
}
