import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/base/icon'
import { Txt } from '@/ui/base/txt'
import { TextButton } from './button'
import './notice.scss'

interface Props {
  children: ReactNode
  tone?: 'plain' | 'amber' | 'red'
  title?: string
  /** One thing to do about it. */
  action?: { words: string; label?: string; onPress: () => void } | undefined
  /** Read out as soon as it appears. */
  live?: boolean
}

/** Something to know before going on: one thought and, if there is one, one thing to do. */
export function Notice({ children, tone = 'plain', title, action, live }: Props) {
  return (
    <View className={`notice notice--${tone}`} {...(live && { role: 'alert', ariaLive: 'assertive' })}>
      <Icon name={tone === 'plain' ? 'info' : 'alert'} className="notice__mark" />
      <View className="notice__words">
        {title === undefined ? null : (
          <Txt block strong tone={tone === 'plain' ? 'ink' : tone}>
            {title}
          </Txt>
        )}
        <Txt block>{children}</Txt>
        {action ? (
          <TextButton {...(action.label !== undefined && { label: action.label })} onPress={action.onPress}>
            {action.words}
          </TextButton>
        ) : null}
      </View>
    </View>
  )
}
