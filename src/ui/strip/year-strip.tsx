import { View } from '@tarojs/components'
import { Txt } from '../base/txt'
import { join } from '../join'
import { strip as words } from '../text'
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
  return (
    <View className='strip'>
      <View className={join('strip__drawing', today === null && 'strip__drawing--past')} ariaHidden>
        {today === null ? null : (
          <View
            className={join('strip__today', today > 86 && 'strip__today--end', today < 8 && 'strip__today--start')}
            style={{ left: percent(today) }}
          >
            <View className='strip__today-word'>{isPreview ? words.thatDay : words.today}</View>
          </View>
        )}
        <View className='strip__track'>
          {parts.filter(({ kind }) => kind === 'window').map((part) => <Part key={`${part.kind} ${part.left} ${part.width}`} part={part} />)}
        </View>
        <View className='strip__track strip__track--cover'>
          {parts.filter(({ kind }) => kind !== 'window').map((part) => <Part key={`${part.kind} ${part.left} ${part.width}`} part={part} />)}
        </View>
        <View className='strip__ticks'>
          {ticks.map(({ date, at }, index) => (
            <View
              key={date}
              className={join('strip__tick', index === ticks.length - 1 && 'strip__tick--last')}
              style={{ left: percent(at) }}
            >
              {words.tick(date)}
            </View>
          ))}
        </View>
      </View>
      <Txt block className='strip__sentence'>{sentence}</Txt>
    </View>
  )
}

/** A box with its name in it; the name goes where the box is too narrow for it. */
function Part({ part }: { part: StripPart }) {
  const { kind, window, current, left, width } = part
  return (
    <View
      className={join('strip__part', `strip__part--${kind}`, current && 'strip__part--current')}
      style={{ left: percent(left), width: percent(width) }}
    >
      <View className={join('strip__name', `strip__name--${current ? 'current' : kind}`)}>{window ? words.windows[window] : words.parts[kind]}</View>
    </View>
  )
}
