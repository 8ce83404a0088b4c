import type { PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Button, Card, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import { Said } from '@/app/screen/said'
import { FILE_NAME } from '@/app/reminder-outcomes'
import type { ReminderOutcome } from '@/app/reminder-outcomes'

interface Props {
  /** What the file holds. */
  list: readonly PlannedReminder[]
  onOutcome: (outcome: ReminderOutcome) => void
}

/** A browser does not tell what became of a file: the resident is asked, and only then it counts as saved. */
export function SavedQuestion({ list, onOutcome }: Props) {
  const yes = () => {
    reminders.noteExported(list)
    onOutcome({ says: words.exportedAll(list.length, FILE_NAME), failed: false })
  }
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
        <Txt block>{words.savedSays(FILE_NAME)}</Txt>
      </Said>
    </Card>
  )
}
