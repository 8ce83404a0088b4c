import { View } from '@tarojs/components'
import { useState } from 'react'
import { isFree } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { lastDayShown, payDayPoints } from '@/app/pay-day'
import type { Payer } from '@/app/pay-day'
import { Card, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { payDay as words } from '@/ui/text'
import { PayDayChoice } from './choice'
import './index.scss'
import { PayDayPoints } from './points'
import { PayDayResult } from './result'

interface Props {
  payer: Payer
  onExplain: (explanation: Explanation) => void
}

/** Any day one likes, what paying on it comes to, and the days on which that changes. */
export function Days({ payer, onExplain }: Props) {
  const {
    asOf,
    assessment,
    assessment: { payOn }
  } = payer
  const [chosen, setChosen] = useState<CivilDate>(payOn)
  // Midnight may pass while one looks.
  const day = chosen < asOf ? payOn : chosen
  const points = payDayPoints(payer)
  return (
    <>
      <Txt block tone="second">
        {isFree(assessment.amountDue) ? words.leadFree : words.lead}
      </Txt>
      <Card>
        <View className="pay-day">
          <PayDayChoice
            day={day}
            today={asOf}
            first={asOf}
            last={lastDayShown(assessment)}
            points={points}
            onDay={setChosen}
          />
          <PayDayResult payer={payer} day={day} onExplain={onExplain} />
        </View>
      </Card>
      <PayDayPoints points={points} day={day} today={asOf} onDay={setChosen} />
    </>
  )
}
