import { View } from '@tarojs/components'
import type { Assessment, CivilDate } from '@/calculator'
import { household } from '@/app/services'
import { Card, Figure, planStrip, Txt, YearStrip } from '@/ui'
import { explainAmount, lineLabel } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { amountWords, answerDetails, common, tiers, untilWords, yearSentence, yuan } from '@/ui/text'
import { windowsOf } from '@/app/assessed'
import { classWords } from '@/app/year-words'
import { useStore } from '@/app/use-store'
import './amount-card.scss'

interface Props {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  onExplain: (explanation: Explanation) => void
}

/** What is due, first and largest, with its lines, and the year drawn below. */
export function AmountCard({ asOf, assessment, onExplain }: Props) {
  const isPreview = useStore(household.days, ({ preview }) => preview !== null)
  const { amountDue, nextDeadline } = assessment
  const plan = planStrip(assessment, windowsOf(assessment), asOf)
  const sentence = yearSentence(assessment)
  const opens = nextDeadline?.kind === 'window-opens'
  return (
    <Card className="amount-card">
      {amountDue ? (
        <View>
          <Txt block tone="second">
            {amountDue.tier === 'standard' ? answerDetails.due : `${answerDetails.due} · ${tiers[amountDue.tier]}`}
          </Txt>
          <Figure
            size="amount"
            prefix={amountWords(amountDue).prefix}
            number={yuan(amountDue.totalFen)}
            unit={common.yuan}
            onWhy={() => onExplain(explainAmount(amountDue))}
          />
          {nextDeadline ? (
            <Txt block strong tone={opens ? 'second' : 'amber'} className="amount-card__deadline">
              {untilWords(nextDeadline, amountDue, asOf)}
            </Txt>
          ) : null}
          {amountDue.lines.length > 1 ? (
            <View className="amount-card__lines" role="list">
              {amountDue.lines.map((line) => (
                <View key={`${line.kind} ${line.identity ?? ''}`} className="amount-card__line" role="listitem">
                  <Txt tone="second" className="amount-card__label">
                    {lineLabel(line)}
                  </Txt>
                  <Txt>{yuan(line.fen)}</Txt>
                </View>
              ))}
            </View>
          ) : null}
          {amountDue.certainty === 'exact' ? null : (
            <Txt block size="note" tone="second">
              {classWords(assessment) ?? amountWords(amountDue).note}
            </Txt>
          )}
        </View>
      ) : null}
      {plan ? <YearStrip plan={plan} sentence={sentence} isPreview={isPreview} /> : <Txt block>{sentence}</Txt>}
    </Card>
  )
}
