import { View } from '@tarojs/components'
import type { PlannedReminder } from '@/reminder'
import { Txt } from '@/ui'
import { common, reminding as words } from '@/ui/text'
import { ComingRow } from './coming-row'

export interface Group {
  /** What all of them are about. */
  about: PlannedReminder
  reminders: readonly PlannedReminder[]
}

interface Props {
  group: Group
  asOf: string
  /** `null`: nothing can be added here, or not now. */
  onAdd: ((reminder: PlannedReminder) => void) | null
}

/** What comes of one thing: which year, what it is, and the days. */
export function ComingGroup({ group: { about, reminders }, asOf, onAdd }: Props) {
  return (
    <View className="coming__group">
      <View className="coming__about">
        <Txt tone="second" className="coming__year">
          {common.benefitYear(about.benefitYear)}
        </Txt>
        <Txt tone="second">{words.about(about, asOf)}</Txt>
      </View>
      <View role="list">
        {reminders.map((reminder) => (
          <ComingRow key={reminder.uid} reminder={reminder} asOf={asOf} onAdd={onAdd && (() => onAdd(reminder))} />
        ))}
      </View>
    </View>
  )
}

/** Those about one thing together, in the order of their first ones. */
export function comingGroups(list: readonly PlannedReminder[]): Group[] {
  const groups = new Map<string, PlannedReminder[]>()
  for (const reminder of list) {
    const { nickname, benefitYear, kind, about } = reminder
    const key = `${nickname} ${benefitYear} ${kind} ${about}`
    const others = groups.get(key)
    if (others) others.push(reminder)
    else groups.set(key, [reminder])
  }
  return [...groups.values()].flatMap((reminders) => {
    const [about] = reminders
    return about === undefined ? [] : [{ about, reminders }]
  })
}
