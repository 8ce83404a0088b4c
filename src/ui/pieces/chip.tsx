import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import type { IconName } from '@/ui/base/icon'
import type { StateWord } from '@/ui/text/states'
import { states } from '@/ui/text/states'
import './chip.scss'

interface Look {
  shape: IconName
  tone: 'plain' | 'accent' | 'amber' | 'red'
}

const LOOKS: Record<StateWord, Look> = {
  'not-yet-open': { shape: 'state-not-yet-open', tone: 'plain' },
  due: { shape: 'state-due', tone: 'amber' },
  'to-enrol': { shape: 'state-due', tone: 'amber' },
  paying: { shape: 'state-paying', tone: 'accent' },
  'paid-waiting': { shape: 'state-paid-waiting', tone: 'accent' },
  'paid-off-window': { shape: 'state-not-published', tone: 'amber' },
  waiting: { shape: 'state-waiting', tone: 'plain' },
  covered: { shape: 'state-covered', tone: 'accent' },
  'said-paid': { shape: 'state-paid-waiting', tone: 'accent' },
  ended: { shape: 'state-ended', tone: 'plain' },
  lapsed: { shape: 'state-lapsed', tone: 'red' },
  'season-ahead': { shape: 'state-not-yet-open', tone: 'plain' },
  'season-soon': { shape: 'state-not-published', tone: 'accent' },
  'season-now': { shape: 'state-not-published', tone: 'amber' },
  'season-over': { shape: 'state-not-published', tone: 'amber' },
  'not-asked': { shape: 'state-not-published', tone: 'plain' },
  'to-ask': { shape: 'state-not-published', tone: 'amber' }
}

/** A state: a word, a shape and a colour, each of which tells it alone. */
export function Chip({ state }: { state: StateWord }) {
  const { shape, tone } = LOOKS[state]
  return (
    <View className={`chip chip--${tone}`}>
      <Icon name={shape} className="chip__shape" />
      <View>{states[state]}</View>
    </View>
  )
}
