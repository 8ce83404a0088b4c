import { View } from '@tarojs/components'
import type { Paid, YearStatus } from '@/payment'
import { household } from '@/app/services'
import { Button, Card, Figure, planStrip, Txt, YearStrip } from '@/ui'
import { answerDetails, common, dateNear, paidSentence, status, yuan } from '@/ui/text'
import { windowsOf } from '@/app/assessed'
import { correctUrl } from '@/app/payments'
import { open } from '@/app/navigation'
import { useStore } from '@/app/use-store'
import '@/app/screen/answer/amount-card.scss'

/** What was paid and when, first and largest, and the year drawn below as that payment has made it. */
export function PaidCard({ year, paid }: { year: YearStatus; paid: Paid }) {
  const isPreview = useStore(household.days, ({ preview }) => preview !== null)
  const { asOf, assessment, record, state } = year
  const plan = planStrip(assessment, windowsOf(assessment), asOf)
  const sentence = paidSentence(year, asOf)
  return (
    <Card className="amount-card">
      <View>
        <Txt block tone="second">
          {answerDetails.paidOn(dateNear(paid.on, asOf))}
        </Txt>
        <Figure size="amount" number={yuan(paid.amountFen)} unit={common.yuan} />
      </View>
      {plan ? <YearStrip plan={plan} sentence={sentence} isPreview={isPreview} /> : <Txt block>{sentence}</Txt>}
      {record && state === 'paid-off-window' && !isPreview ? (
        <Button kind="plain" onPress={() => open(correctUrl(record))}>
          {status.correct}
        </Button>
      ) : null}
    </Card>
  )
}
