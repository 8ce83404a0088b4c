import type { ReactNode } from 'react'
import { Notice } from '@/ui'
import { common } from '@/ui/text'
import { CallFailed } from './call-failed'
import { useLine } from '@/app/use-line'

interface Props {
  number: string
  children: ReactNode
  tone?: 'plain' | 'amber'
  title?: string
}

/** Something to know, and the telephone line to ask about it, one tap away; where calling may not have worked, the number to take along. */
export function LineNotice({ number, children, ...rest }: Props) {
  const line = useLine(number)
  return (
    <>
      <Notice {...rest} action={{ words: common.dial(number), onPress: line.call }}>
        {children}
      </Notice>
      <CallFailed number={number} line={line} />
    </>
  )
}
