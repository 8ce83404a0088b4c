import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './kept.scss'

interface Props {
  /** Neither seen nor read out for now. */
  away: boolean
  children: ReactNode
}

/** What comes and goes, but stays drawn: handing it over anew each time would take longer. */
export function Kept({ away, children }: Props) {
  return (
    <View className={away ? 'kept kept--away' : 'kept'} {...(away && { ariaHidden: true })}>
      {children}
    </View>
  )
}
