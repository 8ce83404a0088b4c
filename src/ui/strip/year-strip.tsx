import { View } from '@tarojs/components'
import { Txt } from '@/ui/base/txt'
import { join } from '@/ui/join'
import { strip as words } from '@/ui/text'
import { nameOf, placeInRow, placeInside } from './names'
import type { NamePlace } from './names'
import type { StripPart, StripPlan } from './plan'
import './year-strip.scss'

interface Props {
  plan: StripPlan
  /** The same facts as one sentence; what a screen reader gets. */
  sentence: string
  /** Another day than today is looked at: its line may not be called today. */
  isPreview?: boolean
}

const percent = (value: number) => `${value.toFixed(3)}%`

/** A year drawn with plain boxes: outlined where one may pay, hatched while waiting, solid where covered, a line for today. */
export function YearStrip({ plan, sentence, isPreview }: Props) {
  const { parts, today, ticks } = plan
  const named = parts.map((part): NamedPart => {
    const name = nameOf(part, parts)
    return { part, name, flat: placeInside(part, name, today, 'normal'), row: placeInRow(part, name, today) }
  })
  return (
    <View className={join('strip', !named.every(({ flat }) => flat !== null) && 'strip--rows')}>
      <View className={join('strip__drawing', today === null && 'strip__drawing--past')} ariaHidden>
        {today === null ? null : (
          <View
            className={join('strip__today', today > 86 && 'strip__today--end', today < 8 && 'strip__today--start')}
            style={{ left: percent(today) }}
          >
            <View className="strip__today-word">{isPreview ? words.thatDay : words.today}</View>
          </View>
        )}
        <View className="strip__track">{named.filter(({ part }) => part.kind === 'window').map(drawn)}</View>
        <View className="strip__track strip__track--cover">
          {named.filter(({ part }) => part.kind !== 'window').map(drawn)}
        </View>
        <View className="strip__ticks">
          {ticks.map(({ date, at, isRoomy }, index) => (
            <View
              key={date}
              className={join(
                'strip__tick',
                index === ticks.length - 1 && 'strip__tick--last',
                !isRoomy && 'strip__tick--close'
              )}
              style={{ left: percent(at) }}
            >
              {words.tick(date)}
            </View>
          ))}
        </View>
      </View>
      <Txt block className="strip__sentence">
        {sentence}
      </Txt>
    </View>
  )
}

interface NamedPart {
  part: StripPart
  name: string
  /** Where boxes stand beside each other; `null`: some name would not fit, so each box has a line of its own. */
  flat: NamePlace | null
  row: NamePlace
}

/** A box with its name in it, or beside it where the box is too narrow. */
function drawn({ part, name, flat, row }: NamedPart) {
  const { kind, current, left, width } = part
  return (
    <View
      key={`${kind} ${left} ${width}`}
      className={join(
        'strip__part',
        `strip__part--${kind}`,
        flat !== null && `strip__part--flat-${flat}`,
        `strip__part--${row}`,
        current && 'strip__part--current'
      )}
      style={{ left: percent(left), width: percent(width) }}
    >
      <View className={join('strip__name', `strip__name--${current ? 'current' : kind}`)}>{name}</View>
    </View>
  )
}
