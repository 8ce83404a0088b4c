import { View } from '@tarojs/components'
import type { YearStanding } from '@/payment'
import { shell } from '@/shell'
import { Card, Chip, Figure, Heading, TextButton, Txt } from '@/ui'
import { explainAmount } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { amountCertainty, answer, common, home, paidSentence, yearSentence, yuan } from '@/ui/text'
import { statusUrl } from '../../shared/payments'
import { open } from '../../shared/routes'
import { useStore } from '../../shared/use-store'
import './other-year.scss'

interface Props {
  year: YearStanding
  onExplain: (explanation: Explanation) => void
}

/** The other year that matters as well, in short: this year's cover, or next year's collection. */
export function OtherYearCard({ year: { assessment, record, state }, onExplain }: Props) {
  const asOf = useStore(shell.days, (days) => days.asOf)
  const { benefitYear, amountDue } = assessment
  const paid = state === 'due' || state === 'paying' ? null : (record?.paid ?? null)
  return (
    <Card>
      <View className='other-year__top'>
        <Heading level={2}>{answer.otherYear(benefitYear)}</Heading>
        <Chip state={state} />
      </View>
      {paid ? <Figure number={yuan(paid.amountFen)} unit={common.yuan} /> : null}
      {amountDue && !paid ? (
        <Figure
          prefix={amountCertainty[amountDue.certainty].prefix}
          number={yuan(amountDue.totalFen)}
          unit={common.yuan}
          onWhy={() => onExplain(explainAmount(amountDue))}
        />
      ) : null}
      <Txt block>{paid ? paidSentence(assessment, state, asOf) : yearSentence(assessment)}</Txt>
      {record && (paid || state === 'paying') ? <TextButton onPress={() => open(statusUrl(record))}>{home.status}</TextButton> : null}
    </Card>
  )
}
