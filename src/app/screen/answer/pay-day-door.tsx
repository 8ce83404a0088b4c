import type { Assessment } from '@/calculator'
import { Notice } from '@/ui'
import { answerDetails, payDay as words, verbOf } from '@/ui/text'
import { open } from '@/app/navigation'

interface Props {
  assessment: Assessment
  /** What paying after the deadline comes to, in one sentence. */
  later: string | null
  /** Where any other day is looked at. */
  address: string
}

/** What changes if one pays later, in one line; and from here on to any other day. */
export function PayDayDoor({ assessment: { window, amountDue }, later, address }: Props) {
  const title = later === null ? words.title : answerDetails.laterTitle(verbOf(amountDue))
  if (!window) return later === null ? null : <Notice title={title}>{later}</Notice>
  return (
    <Notice title={title} action={{ words: words.open, onPress: () => open(address) }}>
      {later ?? words.lead}
    </Notice>
  )
}
