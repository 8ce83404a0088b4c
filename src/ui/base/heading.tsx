import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import './heading.scss'

interface Props {
  children: ReactNode
  level?: 1 | 2 | 3
  className?: string
  id?: string
}

/** A title that screen readers can jump to. One of level 1 a page. */
export function Heading({ children, level = 1, className, id }: Props) {
  return (
    <View
      {...(id !== undefined && { id })}
      className={join('heading', `heading--${level}`, className)}
      role="heading"
      aria-level={level}
      {...(level === 1 && { tabIndex: -1 })}
    >
      {children}
    </View>
  )
}
