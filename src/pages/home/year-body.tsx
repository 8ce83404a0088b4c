import { View } from '@tarojs/components'
import { mustCallFirst } from '@/payment'
import type { Paid, PaymentRecord, YearStatus } from '@/payment'
import { Figure, planStrip, Txt, YearStrip } from '@/ui'
import { amountWords, common, dateNear, home, leftWords, verbOf, yuan } from '@/ui/text'
import { windowsOf } from '@/app/assessed'
import { paymentOf } from '@/app/member-years'
import { classWords, shortCoverWords, startWords, yearWords } from '@/app/year-words'

interface Props {
  year: YearStatus
  isPreview: boolean
}

/** One year of one member: the amount with its day, the year drawn, and the same in a sentence. */
export function YearBody({ year, isPreview }: Props) {
  const { asOf, assessment, state, record } = year
  const payment = paymentOf(year)
  const plan = planStrip(assessment, windowsOf(assessment), asOf)
  const sentence = yearWords(year)
  const byClass = classWords(assessment)
  const little = state === 'due' ? shortCoverWords(year) : null
  const start = startWords(year)
  return (
    <>
      {state === 'paying' && record ? <Paying record={record} asOf={asOf} /> : null}
      {payment ? <PaidFigures paid={payment} asOf={asOf} /> : null}
      {state === 'due' || state === 'not-yet-open' ? <Due assessment={assessment} /> : null}
      {plan ? <YearStrip plan={plan} sentence={sentence} isPreview={isPreview} /> : <Txt block>{sentence}</Txt>}
      {little === null ? null : (
        <Txt block tone="amber">
          {little}
        </Txt>
      )}
      {start === null ? null : (
        <Txt block tone="amber">
          {start}
        </Txt>
      )}
      {state === 'due' && byClass !== null ? (
        <Txt block tone="second">
          {byClass}
        </Txt>
      ) : null}
      {mustCallFirst(year) ? (
        <Txt block strong tone="amber">
          {home.askFirst(verbOf(assessment.amountDue))}
        </Txt>
      ) : null}
    </>
  )
}

function Due({ assessment: { amountDue, nextDeadline } }: Pick<YearStatus, 'assessment'>) {
  if (!amountDue) return null
  const opens = nextDeadline?.kind === 'window-opens'
  return (
    <View className="member__figures">
      <Figure prefix={amountWords(amountDue).prefix} number={yuan(amountDue.totalFen)} unit={common.yuan} />
      {nextDeadline ? (
        <Txt strong tone={opens ? 'second' : 'amber'}>
          {opens ? home.daysUntil(nextDeadline.daysLeft) : leftWords(nextDeadline)}
        </Txt>
      ) : null}
    </View>
  )
}

function Paying({ record: { quote, steps }, asOf }: { record: PaymentRecord; asOf: string }) {
  const left = steps[steps.length - 1]
  return (
    <View className="member__figures">
      <Figure prefix={amountWords(quote).prefix} number={yuan(quote.amountFen)} unit={common.yuan} />
      {left ? (
        <Txt strong tone="second">
          {home.leftOn(dateNear(left.on, asOf))}
        </Txt>
      ) : null}
    </View>
  )
}

function PaidFigures({ paid, asOf }: { paid: Paid; asOf: string }) {
  return (
    <View className="member__figures">
      <Figure number={yuan(paid.amountFen)} unit={common.yuan} />
      <Txt strong tone="second">
        {home.paidOn(dateNear(paid.on, asOf))}
      </Txt>
    </View>
  )
}
