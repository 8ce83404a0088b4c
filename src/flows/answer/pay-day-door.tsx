import type { Assessment } from '@/calculator'
import { Notice } from '@/ui'
import { answer, payDay as words } from '@/ui/text'
import { open } from '@/app/navigation'

interface Props {
  assessment: Assessment
  /** What paying after the deadline comes to, in one sentence. */
  later: string | null
  /** Where any other day is looked at. */
  address: string
}

/** What changes if one pays later, in one line; and from here on to any other day. */
export function PayDayDoor({ assessment: { window }, later, address }: Props) {
  if (!window) return later === null ? null : <Notice title={answer.laterTitle}>{later}</Notice>
  return (
    <Notice
      title={later === null ? words.title : answer.laterTitle}
      action={{ words: words.open, onPress: () => open(address) }}
    >
      {later ?? words.lead}
    </Notice>
  )
}
