import { View } from '@tarojs/components'
import type { Assessment } from '@/calculator'
import { Card, Icon, Row, Rows, Txt } from '@/ui'
import { explainFrame } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { answer, dateNear, yuan } from '@/ui/text'
import './no-amount.scss'

interface Props {
  assessment: Assessment
  onExplain: (explanation: Explanation) => void
}

/** Why there is no amount: the year is over, paid, or in no notice we hold. Then what can be said, and whom to ask. */
export function NoAmount({ assessment, onExplain }: Props) {
  const { phase, benefitYear, frame, asOf } = assessment
  const unknown = phase === 'not-published' || phase === 'no-local-policy'
  return (
    <>
      <Card title={titleOf(assessment)}>
        <Txt block>
          {phase === 'insured' ? answer.insuredSays(benefitYear) : phase === 'closed' ? answer.closedSays(benefitYear) : answer.noAmount}
        </Txt>
        {phase === 'closed' ? <Txt block>{answer.closedNext}</Txt> : null}
      </Card>
      {frame ? (
        <Card flush title={answer.frameTitle}>
          <Rows>
            <Row
              label={answer.frameFloor}
              value={answer.frameFloorValue(yuan(frame.premiumAtLeastFen))}
              onPress={() => onExplain(explainFrame(frame))}
            />
            <Row
              label={answer.frameEnd}
              value={dateNear(frame.collectionEndsBy, asOf)}
              onPress={() => onExplain(explainFrame(frame))}
            />
          </Rows>
        </Card>
      ) : null}
      {unknown ? (
        <Card title={answer.askTitle}>
          <View className='asks' role='list'>
            {answer.ask.map((line) => (
              <View key={line} className='asks__line' role='listitem'>
                <Icon name='state-not-yet-open' className='asks__mark' />
                <Txt className='asks__words'>{line}</Txt>
              </View>
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}

function titleOf({ phase, benefitYear }: Assessment): string {
  switch (phase) {
    case 'insured':
      return answer.insuredTitle
    case 'no-local-policy':
      return answer.noPolicyTitle
    case 'not-published':
      return answer.notPublishedTitle(benefitYear)
    default:
      return answer.closedTitle
  }
}
