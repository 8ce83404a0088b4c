import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, daysBetween, isCivilDate, yearOf } from '@/calculator'
import type { ChangePoint, CivilDate } from '@/calculator'
import { DateField, Icon, Press, TextButton, Txt } from '@/ui'
import { dateNear, guideErrors, monthDay, payDay as words } from '@/ui/text'

interface Props {
  day: CivilDate
  today: CivilDate
  /** The days that the line is drawn for. */
  first: CivilDate
  last: CivilDate
  points: readonly ChangePoint[]
  onDay: (day: CivilDate) => void
}

/** The day that is looked at: a step earlier or later, any other by its numbers, and where it lies among the days that change something. */
export function PayDayChoice({ day, today, first, last, points, onDay }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const at = (one: CivilDate) =>
    `${Math.min(100, Math.max(0, (daysBetween(first, one) / daysBetween(first, last)) * 100)).toFixed(2)}%`
  const type = (text: string) => {
    setTyped(text)
    if (isCivilDate(text) && text >= today) onDay(text)
  }
  return (
    <View>
      <View className="pay-day__step">
        <Press
          className="pay-day__arrow"
          label={words.earlier}
          disabled={day <= first}
          onPress={() => onDay(addDays(day, -1))}
        >
          <Icon name="back" />
        </Press>
        <View className="pay-day__date" role="status" ariaLive="polite">
          <Txt block size="note" tone="second">
            {words.year(yearOf(day))}
          </Txt>
          <Txt block size="title" strong>
            {monthDay(day)}
          </Txt>
          {day === today ? (
            <Txt block size="note" tone="second">
              {words.today}
            </Txt>
          ) : null}
        </View>
        <Press
          className="pay-day__arrow"
          label={words.later}
          disabled={day >= last}
          onPress={() => onDay(addDays(day, 1))}
        >
          <Icon name="forward" />
        </Press>
      </View>
      <View className="pay-day__line" ariaHidden>
        {points.map(({ on, after }) => (
          <View
            key={on}
            className={after?.cover ? 'pay-day__tick' : 'pay-day__tick pay-day__tick--end'}
            style={{ left: at(on) }}
          />
        ))}
        <View className="pay-day__here" style={{ left: at(day) }} />
      </View>
      {typed === null ? (
        <TextButton onPress={() => setTyped(day)}>{words.other}</TextButton>
      ) : (
        <DateField id="pay-day" label={words.otherLabel} value={typed} error={faultOf(typed, today)} onChange={type} />
      )}
    </View>
  )
}

/** What is wrong with a day that was typed; a day that is not finished yet is not wrong. */
function faultOf(typed: string, today: CivilDate): string | undefined {
  if (typed === '') return undefined
  if (!isCivilDate(typed)) return guideErrors['date-invalid']({ date: typed })
  return typed < today ? words.past(dateNear(today, typed)) : undefined
}
