import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/base/heading'
import { Txt } from '@/ui/base/txt'
import './empty.scss'

interface Props {
  title: string
  children?: ReactNode
  /** A drawing in plain boxes; says nothing. */
  drawing?: ReactNode
}

/** A page with nothing in it yet, or nothing to show: a sentence, and what the page has below it. */
export function Empty({ title, children, drawing }: Props) {
  return (
    <View className="empty">
      {drawing}
      <Heading>{title}</Heading>
      {children ? (
        <Txt block tone="second">
          {children}
        </Txt>
      ) : null}
    </View>
  )
}
