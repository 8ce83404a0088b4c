import { Button, Card, Heading, Notice, Txt } from '@/ui'
import { answerDetails, common, handover } from '@/ui/text'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import type { MemberPayment } from '@/app/payments'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { useNotPaid } from './use-not-paid'

/** What may go wrong on the way, what to do about each, and whom to ask. */
export function Troubles({ payments: list }: { payments: readonly MemberPayment[] }) {
  const { notPaid, refused } = useNotPaid(list)
  return (
    <Screen
      title={handover.troubleTitle}
      foot={
        <>
          <Button onPress={() => openTab('home')}>{handover.later}</Button>
          <Button kind="plain" onPress={notPaid}>
            {handover.notPaidOther}
          </Button>
        </>
      }
    >
      <Heading>{handover.troubleTitle}</Heading>
      {refused === null ? null : (
        <Notice tone="red" live>
          {refused}
        </Notice>
      )}
      {handover.troubles.map(({ title, says }) => (
        <Card key={title} title={title}>
          <Txt block>{says}</Txt>
        </Card>
      ))}
      {[common.taxLine, common.insuranceLine].map((number) => (
        <HotlineNotice key={number} number={number}>
          {number === common.taxLine ? answerDetails.lineOf[12366] : answerDetails.lineOf[12393]}
        </HotlineNotice>
      ))}
    </Screen>
  )
}
