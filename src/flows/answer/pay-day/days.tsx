import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, CalculatorError, changePoints } from '@/calculator'
import type { Assessment, ChangePoint, CivilDate, Resident } from '@/calculator'
import { shelfFor } from '@/policy'
import { Card, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { payDay as words } from '@/ui/text'
import { PayDayChoice } from './choice'
import './index.scss'
import { PayDayPoints } from './points'
import { PayDayResult } from './result'

interface Props {
  region: string
  resident: Resident
  /** The answer for today. */
  assessment: Assessment
  window: NonNullable<Assessment['window']>
  onExplain: (explanation: Explanation) => void
}

/** Any day one likes, what paying on it comes to, and the days on which that changes. */
export function Days({ region, resident, assessment, window, onExplain }: Props) {
  const { benefitYear, asOf, payOn } = assessment
  const [chosen, setChosen] = useState<CivilDate>(payOn)
  // Midnight may pass while one looks.
  const day = chosen < asOf ? payOn : chosen
  const shelf = shelfFor(region)
  const last = lastDayWorthShowing(benefitYear, window.closesOn)
  const points = pointsBetween(() => changePoints(shelf, { resident, benefitYear, from: asOf, to: last }))
  return (
    <>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      <Card>
        <View className="pay-day">
          <PayDayChoice day={day} today={asOf} first={asOf} last={last} points={points} onDay={setChosen} />
          <PayDayResult shelf={shelf} resident={resident} assessment={assessment} day={day} onExplain={onExplain} />
        </View>
      </Card>
      <PayDayPoints points={points} day={day} today={asOf} onDay={setChosen} />
    </>
  )
}

/** To the end of the year that is paid for; a special window may run on beyond it. */
function lastDayWorthShowing(benefitYear: number, closesOn: CivilDate): CivilDate {
  const [yearEnds, over] = [`${benefitYear}-12-31`, addDays(closesOn, 1)]
  return over > yearEnds ? over : yearEnds
}

/** None where what is known of the resident does not fit; the answer itself has said so by then. */
function pointsBetween(ask: () => ChangePoint[]): ChangePoint[] {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CalculatorError) return []
    throw error
  }
}
