import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/base/heading'
import { join } from '@/ui/join'
import './card.scss'

interface Props {
  children: ReactNode
  title?: string
  className?: string
  /** Rows reach from edge to edge of the card. */
  flush?: boolean
}

/** A sheet of paper on the ground. */
export function Card({ children, title, className, flush }: Props) {
  return (
    <View className={join('card', flush && 'card--flush', className)}>
      {title === undefined ? null : (
        <Heading level={2} className="card__title">
          {title}
        </Heading>
      )}
      {children}
    </View>
  )
}
