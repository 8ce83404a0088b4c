import { View } from '@tarojs/components'
import type { ChangePoint, CivilDate } from '@/calculator'
import { Card, Icon, Press, Txt } from '@/ui'
import { dateNear, payDay as words } from '@/ui/text'
import { changeWords } from './words'

interface Props {
  points: readonly ChangePoint[]
  day: CivilDate
  today: CivilDate
  onDay: (day: CivilDate) => void
}

/** The days on which something changes, each one tap away. */
export function PayDayPoints({ points, day, today, onDay }: Props) {
  if (points.length === 0)
    return (
      <Txt block tone="second">
        {words.noPoints}
      </Txt>
    )
  return (
    <Card title={words.pointsTitle}>
      <View role="list">
        {points.map((point) => {
          const [date, says] = [dateNear(point.on, today), changeWords(point)]
          const here = point.on === day
          return (
            <View key={point.on} role="listitem">
              <Press
                className={here ? 'pay-day__point pay-day__point--here' : 'pay-day__point'}
                label={words.pointSpoken(date, here ? `${says}，${words.chosen}` : says)}
                onPress={() => onDay(point.on)}
              >
                <View className="pay-day__point-words">
                  <Txt block strong tone={here ? 'accent' : 'ink'}>
                    {date}
                  </Txt>
                  <Txt block tone="second">
                    {says}
                  </Txt>
                </View>
                <Icon name={here ? 'check' : 'forward'} className="pay-day__point-mark" />
              </Press>
            </View>
          )
        })}
      </View>
    </Card>
  )
}
