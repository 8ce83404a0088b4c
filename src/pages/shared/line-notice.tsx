import type { ReactNode } from 'react'
import { Later, Notice } from '@/ui'
import { answer, common } from '@/ui/text'
import { useLine } from './use-line'

interface Props {
  number: string
  children: ReactNode
  tone?: 'plain' | 'amber'
  title?: string
}

/** Something to know, and the telephone line to ask about it, one tap away; where calling may not have worked, the number to take along. */
export function LineNotice({ number, children, ...rest }: Props) {
  const { says, copied, call, copy } = useLine(number)
  return (
    <>
      <Notice {...rest} action={{ words: common.dial(number), onPress: call }}>{children}</Notice>
      <Later>
        {says === null ? null : (
          <Notice live action={{ words: copied ?? answer.copyLine(number), onPress: copy }}>{says}</Notice>
        )}
      </Later>
    </>
  )
}
