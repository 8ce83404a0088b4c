import { View } from '@tarojs/components'
import type { Assessment } from '@/calculator'
import { Card, Chip, Figure, Heading, Txt } from '@/ui'
import { explainAmount } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { amountCertainty, answer, common, yearSentence, yuan } from '@/ui/text'
import { stateOf } from '../shared/state'
import './other-year.scss'

/** The other year that matters as well, in short: this year's cover, or next year's collection. */
export function OtherYearCard({ assessment, onExplain }: { assessment: Assessment; onExplain: (explanation: Explanation) => void }) {
  const { benefitYear, amountDue } = assessment
  return (
    <Card>
      <View className='other-year__top'>
        <Heading level={2}>{answer.otherYear(benefitYear)}</Heading>
        <Chip state={stateOf(assessment)} />
      </View>
      {amountDue ? (
        <Figure
          prefix={amountCertainty[amountDue.certainty].prefix}
          number={yuan(amountDue.totalFen)}
          unit={common.yuan}
          onWhy={() => onExplain(explainAmount(amountDue))}
        />
      ) : null}
      <Txt block>{yearSentence(assessment)}</Txt>
    </Card>
  )
}
