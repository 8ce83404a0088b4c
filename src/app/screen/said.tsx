import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './said.scss'

/** What is said inside a card, and below it what to do about it. */
export function Said({ children, acts }: { children: ReactNode; acts: ReactNode }) {
  return (
    <View className="said">
      <View className="said__sentences">{children}</View>
      {acts}
    </View>
  )
}
