/** What came of handing a reminder out of the app, in a sentence. */
import { ReminderError } from '@/reminder'
import type { PlannedReminder } from '@/reminder'
import { reminders, saveFile } from './services'
import { reminding as words } from '@/ui/text'

export interface Told {
  says: string
  failed: boolean
  /** Given away as a file of which nobody knows whether it was kept. */
  given?: readonly PlannedReminder[]
}

/** Into the phone's calendar. */
export async function addedToCalendar(reminder: PlannedReminder, when: string): Promise<Told> {
  return orRefused(async () => {
    const { kind } = await reminders.addToCalendar(reminder)
    if (kind === 'added') return { says: words.outcomes.added(reminder.nickname, when), failed: false }
    return { says: words.outcomes[kind], failed: kind !== 'cancelled' }
  })
}

/** All of them into one file, remembered once it is known to be kept. */
export async function exported(list: readonly PlannedReminder[]): Promise<Told> {
  return orRefused(async () => {
    const text = reminders.icsOf(list)
    try {
      const outcome = await saveFile(FILE_NAME, text)
      return outcome === 'cancelled'
        ? { says: words.exportCancelled, failed: false }
        : { says: '', failed: false, given: list }
    } catch {
      return { says: words.exportFailed, failed: true }
    }
  })
}

export const FILE_NAME = 'buduanbao.ics'

/** The platform's own messages. */
export async function consented(coming: readonly PlannedReminder[]): Promise<Told> {
  return orRefused(async () => {
    const outcome = await reminders.consent(coming)
    if (outcome.kind === 'subscribed') return { says: words.consents.subscribed(outcome.messages), failed: false }
    const failed = outcome.kind === 'failed' || outcome.kind === 'not-handed-over'
    return { says: words.consents[outcome.kind], failed }
  })
}

/** Nothing leaves the app while another day is looked at. */
async function orRefused(act: () => Promise<Told>): Promise<Told> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ReminderError) return { says: words.refusals[error.fault.code], failed: true }
    throw error
  }
}
