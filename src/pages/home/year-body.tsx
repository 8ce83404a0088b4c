import { View } from '@tarojs/components'
import type { PaymentRecord, YearStanding } from '@/payment'
import { Figure, planStrip, Txt, YearStrip } from '@/ui'
import { amountCertainty, common, dateNear, home, paidSentence, readable, yearSentence, yuan } from '@/ui/text'
import { windowsOf } from '../shared/assessed'

interface Props {
  year: YearStanding
  asOf: string
  isPreview: boolean
}

/** One year of one member: the amount with its day, the year drawn, and the same in a sentence. */
export function YearBody({ year, asOf, isPreview }: Props) {
  const { assessment, state, record } = year
  const plan = planStrip(assessment, windowsOf(assessment), asOf)
  const sentence = sentenceOf(year, asOf)
  const unpublished = assessment.cautions.find(({ code }) => code === 'not-published')
  return (
    <>
      {state === 'paying' && record ? <Paying record={record} asOf={asOf} /> : null}
      {record?.paid && state !== 'due' && state !== 'paying' ? <PaidFigures paid={record.paid} asOf={asOf} /> : null}
      {state === 'due' || state === 'not-yet-open' ? <Due assessment={assessment} /> : null}
      {plan ? <YearStrip plan={plan} sentence={sentence} isPreview={isPreview} /> : <Txt block>{sentence}</Txt>}
      {unpublished && assessment.policyId !== null ? (
        <Txt block size='note' tone='second'>{readable(unpublished.message)}</Txt>
      ) : null}
    </>
  )
}

function sentenceOf({ assessment, state, record }: YearStanding, asOf: string): string {
  if (state === 'paying') return home.payingSays
  return record?.paid ? paidSentence(assessment, state, asOf) : yearSentence(assessment)
}

function Due({ assessment: { amountDue, nextDeadline } }: Pick<YearStanding, 'assessment'>) {
  if (!amountDue) return null
  const opens = nextDeadline?.kind === 'window-opens'
  return (
    <View className='member__figures'>
      <Figure prefix={amountCertainty[amountDue.certainty].prefix} number={yuan(amountDue.totalFen)} unit={common.yuan} />
      {nextDeadline ? (
        <Txt strong tone={opens ? 'second' : 'amber'}>
          {opens ? home.daysUntil(nextDeadline.daysLeft) : common.daysLeft(nextDeadline.daysLeft)}
        </Txt>
      ) : null}
    </View>
  )
}

function Paying({ record: { quote, steps }, asOf }: { record: PaymentRecord; asOf: string }) {
  const left = steps[steps.length - 1]
  return (
    <View className='member__figures'>
      <Figure prefix={amountCertainty[quote.certainty].prefix} number={yuan(quote.amountFen)} unit={common.yuan} />
      {left ? <Txt strong tone='second'>{home.leftOn(dateNear(left.on, asOf))}</Txt> : null}
    </View>
  )
}

function PaidFigures({ paid, asOf }: { paid: NonNullable<PaymentRecord['paid']>; asOf: string }) {
  return (
    <View className='member__figures'>
      <Figure number={yuan(paid.amountFen)} unit={common.yuan} />
      <Txt strong tone='second'>{home.paidOn(dateNear(paid.on, asOf))}</Txt>
    </View>
  )
}
