import type { ReactNode } from 'react'
import { Notice } from '@/ui'
import { answer, common } from '@/ui/text'
import { useHotline } from '@/app/use-hotline'
import type { Line } from '@/app/use-hotline'

interface Props {
  number: string
  children: ReactNode
  tone?: 'plain' | 'amber'
  title?: string
}

/** Something to know, and the telephone line to ask about it, one tap away; where calling may not have worked, the number to take along. */
export function HotlineNotice({ number, children, ...rest }: Props) {
  const line = useHotline(number)
  return (
    <>
      <Notice {...rest} action={{ words: common.dial(number), onPress: line.call }}>
        {children}
      </Notice>
      <CallFailed number={number} line={line} />
    </>
  )
}

/** Where calling may not have worked: what to do, and the number to take along. */
export function CallFailed({ number, line: { says, copied, copy } }: { number: string; line: Line }) {
  return says === null ? null : (
    <Notice live action={{ words: copied ?? answer.copyLine(number), onPress: copy }}>
      {says}
    </Notice>
  )
}
