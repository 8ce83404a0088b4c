import type { ReactNode } from 'react'

export interface OptionProps {
  /** One of many, or any of many. */
  kind: 'radio' | 'checkbox'
  /** Shared by the options of one question. */
  name: string
  value: string
  label: string
  hint?: ReactNode
  checked: boolean
  onChoose: () => void
}
