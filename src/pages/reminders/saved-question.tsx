import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Button, Card, goToField, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import { Said } from '@/app/screen/said'
import { FILE_NAME } from '@/app/reminder-outcomes'
import type { ReminderOutcome } from '@/app/reminder-outcomes'

interface Props {
  /** What the file holds. */
  list: readonly PlannedReminder[]
  onOutcome: (outcome: ReminderOutcome) => void
}

const PLACE = 'saved-question'

/** A browser does not tell what became of a file: the resident is asked, and only then it counts as saved. */
export function SavedQuestion({ list, onOutcome }: Props) {
  const yes = () => {
    reminders.noteExported(list)
    onOutcome({ says: words.exportedAll(list.length, FILE_NAME), failed: false })
  }
  useEffect(() => goToField(PLACE), [list])
  return (
    <Card title={words.savedTitle}>
      <Said
        acts={
          <>
            <Button onPress={yes}>{words.savedYes}</Button>
            <Button kind="plain" onPress={() => onOutcome({ says: words.savedNotYet, failed: false })}>
              {words.savedNo}
            </Button>
          </>
        }
      >
        {/* What to do next, before whoever has just saved; else it would stand above what they see. */}
        <View id={PLACE} tabIndex={-1}>
          <Txt block>{words.savedSays(FILE_NAME)}</Txt>
        </View>
      </Said>
    </Card>
  )
}
