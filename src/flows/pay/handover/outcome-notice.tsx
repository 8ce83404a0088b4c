import type { HandOverOutcome } from '@/payment'
import { Notice } from '@/ui'
import { handover, handoverFailures, yuan } from '@/ui/text'

interface Props {
  outcome: HandOverOutcome
  /** Goes on with the amount that the server wants. */
  onAccept: (fen: number) => void
}

/** Why one is still here. */
export function OutcomeNotice({ outcome, onAccept }: Props) {
  switch (outcome.kind) {
    case 'cancelled':
      return <Notice live>{handover.cancelled}</Notice>
    case 'failed':
      return (
        <Notice tone="red" live>
          {handoverFailures[outcome.reason]}
        </Notice>
      )
    case 'amount-differs': {
      const { quotedFen, amountFen } = outcome
      return (
        <Notice
          tone="amber"
          live
          title={handover.differsTitle}
          action={{ words: handover.differsPay(yuan(amountFen)), onPress: () => onAccept(amountFen) }}
        >
          {handover.differs(yuan(quotedFen), yuan(amountFen))}
        </Notice>
      )
    }
    default:
      return null
  }
}
