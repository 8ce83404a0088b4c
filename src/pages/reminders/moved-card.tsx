import { View } from '@tarojs/components'
import type { Moved, PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Card, TextButton, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import './moved-card.scss'

interface Props {
  moved: readonly Moved[]
  asOf: string
  /** `null`: a new file is saved instead, with all of them. */
  onAdd: ((reminder: PlannedReminder) => void) | null
}

/** What stands in a calendar on a day that is no longer right: the day now, and what to do about it. */
export function MovedCard({ moved, asOf, onAdd }: Props) {
  return (
    <Card flush title={words.movedTitle}>
      <View className="moved__lead" role="alert" ariaLive="assertive">
        <Txt block tone="second">
          {onAdd ? words.movedSays : words.movedSaysFile}
        </Txt>
      </View>
      <View role="list">
        {moved.map(({ added, now }) => (
          <View key={`${added.way} ${added.uid}`} className="moved" role="listitem">
            <View className="moved__words">
              <Txt block size="row" strong>
                {added.title}
              </Txt>
              <Txt block tone="second">
                {words.movedWas(words.when(added.on, added.hour, asOf))}
              </Txt>
              <Txt block tone="amber">
                {now ? words.movedNow(words.when(now.on, now.hour, asOf)) : words.movedGone}
              </Txt>
            </View>
            <MovedAction added={added} now={now} onAdd={onAdd} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function MovedAction({ added, now, onAdd }: Moved & Pick<Props, 'onAdd'>) {
  if (now === null) {
    return (
      <TextButton label={words.removedItSpoken(added.title)} onPress={() => reminders.forget(added)}>
        {words.removedIt}
      </TextButton>
    )
  }
  if (onAdd === null) return null
  return (
    <TextButton label={words.addNewSpoken(added.title)} onPress={() => onAdd(now)}>
      {words.addNew}
    </TextButton>
  )
}
