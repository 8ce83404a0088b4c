import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, CalculatorError, changePoints } from '@/calculator'
import type { Assessment, ChangePoint, CivilDate } from '@/calculator'
import { Card, Notice } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer, payDay as words } from '@/ui/text'
import { shelfOf } from '../../shared/assessed'
import './pay-day.scss'
import { PayDayChoice } from './pay-day-choice'
import { PayDayPoints } from './pay-day-points'
import { PayDayResult } from './pay-day-result'
import type { Subject } from './subject'

interface Props {
  subject: Pick<Subject, 'region' | 'resident'>
  assessment: Assessment
  /** What paying after the deadline comes to, in one sentence. */
  later: string | null
  onExplain: (explanation: Explanation) => void
}

/** What changes if one pays later: one line, and below it, once opened, any day one likes. */
export function PayDay({ subject, assessment, later, onExplain }: Props) {
  const [day, setDay] = useState<CivilDate | null>(null)
  const { window, benefitYear, asOf, payOn } = assessment
  const shelf = shelfOf(subject.region)
  if (!window || !shelf) return later === null ? null : <Notice title={answer.laterTitle}>{later}</Notice>

  const last = lastDayWorthShowing(benefitYear, window.closesOn)
  const points = day === null ? [] : pointsBetween(() => changePoints(shelf, { resident: subject.resident, benefitYear, from: asOf, to: last }))
  return (
    <>
      <Notice
        title={later === null ? words.title : answer.laterTitle}
        action={{ words: day === null ? words.open : words.close, onPress: () => setDay(day === null ? payOn : null) }}
      >
        {later ?? words.lead}
      </Notice>
      {day === null ? null : (
        <Card title={words.title}>
          <View className='pay-day'>
            <PayDayChoice day={day} today={asOf} first={asOf} last={last} points={points} onDay={setDay} />
            <PayDayResult shelf={shelf} resident={subject.resident} assessment={assessment} day={day} onExplain={onExplain} />
            <PayDayPoints points={points} day={day} today={asOf} onDay={setDay} />
          </View>
        </Card>
      )}
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
