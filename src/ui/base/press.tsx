import { View } from '@tarojs/components'
import { join } from '@/ui/join'
import type { PressProps } from './press-types'
import './press.scss'

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
