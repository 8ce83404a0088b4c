import { View } from '@tarojs/components'
import type { PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Icon, TextButton, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import './coming-row.scss'

interface Props {
  reminder: PlannedReminder
  asOf: string
  /** `null`: nothing can be added here, or not now. */
  onAdd: (() => void) | null
}

/** One reminder to come: when, how long before, and whether the phone knows of it. */
export function ComingRow({ reminder, asOf, onAdd }: Props) {
  const when = words.when(reminder.on, reminder.hour, asOf)
  return (
    <View className="coming-row" role="listitem">
      <View className="coming-row__words">
        <Txt size="row" strong className="coming-row__when">
          {when}
        </Txt>
        <Txt size="note" tone="second" className="coming-row__before">
          {words.before(reminder)}
        </Txt>
      </View>
      {reminders.isAdded(reminder) ? (
        <View className="coming-row__added">
          <Icon name="check" className="coming-row__check" />
          <Txt size="note" tone="inherit">
            {reminders.offers.calendar ? words.added : words.exported}
          </Txt>
        </View>
      ) : onAdd ? (
        <View className="coming-row__add">
          <TextButton label={words.addSpoken(reminder.nickname, when)} onPress={onAdd}>
            {words.add}
          </TextButton>
        </View>
      ) : null}
    </View>
  )
}
