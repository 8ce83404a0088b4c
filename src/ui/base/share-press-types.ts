import type { ReactNode } from 'react'

export interface SharePressProps {
  children: ReactNode
  className?: string
  label?: string
  /** Where the platform has no button of its own for it. */
  onShare: () => void
}
