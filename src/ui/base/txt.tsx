import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import './txt.scss'

export interface TxtProps {
  children: ReactNode
  size?: 'note' | 'body' | 'row' | 'title' | 'figure' | 'amount'
  tone?: 'ink' | 'second' | 'accent' | 'amber' | 'red' | 'inherit'
  strong?: boolean
  /** A paragraph of its own, not a run of words inside one. */
  block?: boolean
  className?: string
}

/** Words in one step of the type scale, body and ink unless said otherwise. Digits are always as wide as each other. */
export function Txt({ children, size = 'body', tone = 'ink', strong, block, className }: TxtProps) {
  const Tag = block ? View : Text
  return (
    <Tag
      className={join(
        'txt',
        size !== 'body' && `txt--${size}`,
        tone !== 'ink' && `txt--${tone}`,
        strong && 'txt--strong',
        className
      )}
    >
      {children}
    </Tag>
  )
}
