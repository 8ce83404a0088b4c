import { View } from '@tarojs/components'
import { Txt } from '@/ui/base/txt'
import { join } from '@/ui/join'
import { strip as words } from '@/ui/text'
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

/** The width of one character, in percent of the strip on the smallest screen: in normal text, and in the largest. */
const CHARACTER = { normal: 5.1, largest: 10.2 }

const nameOf = ({ kind, window }: StripPart) => (window ? words.windows[window] : words.parts[kind])
const holdsName = (part: StripPart, size: keyof typeof CHARACTER) =>
  part.width > nameOf(part).length * CHARACTER[size] + 1.5

/** Where the name of a box goes that has a line of its own: inside, or on the side with more room. */
function nameAt(part: StripPart): 'in' | 'after' | 'before' {
  if (holdsName(part, 'largest')) return 'in'
  return 100 - part.left - part.width >= part.left ? 'after' : 'before'
}

/** A year drawn with plain boxes: outlined where one may pay, hatched while waiting, solid where covered, a line for today. */
export function YearStrip({ plan, sentence, isPreview }: Props) {
  const { parts, today, ticks } = plan
  return (
    <View className={join('strip', !parts.every((part) => holdsName(part, 'normal')) && 'strip--rows')}>
      <View
        className={join(
          'strip__drawing',
          today === null && 'strip__drawing--past',
          ticks.length > 2 && 'strip__drawing--many'
        )}
        ariaHidden
      >
        {today === null ? null : (
          <View
            className={join('strip__today', today > 86 && 'strip__today--end', today < 8 && 'strip__today--start')}
            style={{ left: percent(today) }}
          >
            <View className="strip__today-word">{isPreview ? words.thatDay : words.today}</View>
          </View>
        )}
        <View className="strip__track">
          {parts
            .filter(({ kind }) => kind === 'window')
            .map((part) => (
              <Part key={`${part.kind} ${part.left} ${part.width}`} part={part} />
            ))}
        </View>
        <View className="strip__track strip__track--cover">
          {parts
            .filter(({ kind }) => kind !== 'window')
            .map((part) => (
              <Part key={`${part.kind} ${part.left} ${part.width}`} part={part} />
            ))}
        </View>
        <View className="strip__ticks">
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
      <Txt block className="strip__sentence">
        {sentence}
      </Txt>
    </View>
  )
}

/** A box with its name in it, or beside it where the box is too narrow. */
function Part({ part }: { part: StripPart }) {
  const { kind, current, left, width } = part
  return (
    <View
      className={join(
        'strip__part',
        `strip__part--${kind}`,
        `strip__part--${nameAt(part)}`,
        current && 'strip__part--current'
      )}
      style={{ left: percent(left), width: percent(width) }}
    >
      <View className={join('strip__name', `strip__name--${current ? 'current' : kind}`)}>{nameOf(part)}</View>
    </View>
  )
}
