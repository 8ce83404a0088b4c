import type { PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Button } from '@/ui'
import { reminding as words } from '@/ui/text'
import { consented, exported } from '@/app/told'
import type { Told } from '@/app/told'

interface Props {
  coming: readonly PlannedReminder[]
  onTold: (told: Told) => void
}

/** All of them at once: into one calendar file, or as messages of the platform, whichever this phone has. */
export function RemindersFoot({ coming, onTold }: Props) {
  if (reminders.offers.file) {
    return <Button onPress={() => void exported(coming).then(onTold)}>{words.exportAll}</Button>
  }
  return <Button onPress={() => void consented(coming).then(onTold)}>{words.consent}</Button>
}
