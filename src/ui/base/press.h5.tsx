import { join } from '@/ui/join'
import type { PressProps } from './press'
import './press.scss'

/** Anything that can be tapped: in a browser a real button, which the keyboard and screen readers know by themselves. */
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
    <button
      type="button"
      className={join('press', disabled && 'press--off', className)}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-expanded={expanded}
      aria-selected={role === 'tab' ? (selected ?? false) : undefined}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
