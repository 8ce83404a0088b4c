import type { ReactNode } from 'react'

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
