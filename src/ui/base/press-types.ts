import type { ReactNode } from 'react'

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
