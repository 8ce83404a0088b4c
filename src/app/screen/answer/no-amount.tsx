import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Assessment, CivilDate } from '@/calculator'
import type { Season } from '@/policy'
import { Card, Icon, Row, Rows, Txt } from '@/ui'
import { explainFrame } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { answerDetails, longDateOrEnd, yuan } from '@/ui/text'
import { ClosedCard } from './closed-card'
import './no-amount.scss'
import { SeasonCard } from './season-card'

interface Props {
  region: string
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  /** Of a year without a local notice. */
  season: Season | null
  /** The way to say that it is paid, where this year can be said to be. */
  sayPaid?: ReactNode
  onExplain: (explanation: Explanation) => void
}

/** Why there is no amount: the year is over, paid, or in no notice we hold. Then what can be said, and whom to ask. */
export function NoAmount({ region, asOf, assessment, season, sayPaid = null, onExplain }: Props) {
  const { phase, benefitYear, frame } = assessment
  if (phase === 'insured') {
    return (
      <Card title={answerDetails.insuredTitle(benefitYear)}>
        <Txt block>{answerDetails.insuredSays}</Txt>
      </Card>
    )
  }
  if (season === null) return <ClosedCard asOf={asOf} assessment={assessment} />
  return (
    <>
      <SeasonCard season={season} region={region} sayPaid={sayPaid} />
      {frame ? (
        <Card flush title={answerDetails.frameTitle}>
          <Rows>
            <Row
              label={answerDetails.frameFloor}
              value={answerDetails.frameFloorValue(yuan(frame.premiumAtLeastFen))}
              note={answerDetails.frameFloorNote}
              onPress={() => onExplain(explainFrame(frame))}
            />
            <Row
              label={answerDetails.frameEnd}
              value={longDateOrEnd(frame.collectionEndsBy)}
              note={answerDetails.frameEndNote}
              onPress={() => onExplain(explainFrame(frame))}
            />
          </Rows>
        </Card>
      ) : null}
      <Card title={answerDetails.askTitle}>
        <View className="asks" role="list">
          {answerDetails.ask.map((line) => (
            <View key={line} className="asks__line" role="listitem">
              <Icon name="state-not-yet-open" className="asks__mark" />
              <Txt className="asks__words">{line}</Txt>
            </View>
          ))}
        </View>
      </Card>
    </>
  )
}
