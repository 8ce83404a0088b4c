import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './later.scss'

/** A place for what is drawn only later: without one, everything that stands behind it would be handed over once more. */
export function Later({ children }: { children: ReactNode }) {
  return <View className="later">{children}</View>
}
