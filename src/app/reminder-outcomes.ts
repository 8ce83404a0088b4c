/** What came of handing a reminder out of the app, in a sentence. */
import type { CivilDate } from '@/calculator'
import { ReminderError } from '@/reminder'
import type { PlannedReminder } from '@/reminder'
import { copyText, reminders, saveFile } from './services'
import { reminders as calendarWords, reminding as words } from '@/ui/text'

export interface ReminderOutcome {
  says: string
  failed: boolean
  /** The row that was tapped says it as well: nobody is led away from it. */
  onRow?: true
  /** Given away as a file of which nobody knows whether it was kept. */
  given?: readonly PlannedReminder[]
}

/** Puts one into the phone's calendar. */
export async function addToCalendar(reminder: PlannedReminder, when: string): Promise<ReminderOutcome> {
  return orRefusal(async () => {
    const { kind } = await reminders.addToCalendar(reminder)
    if (kind === 'added') return { says: words.outcomes.added(reminder.nickname, when), failed: false, onRow: true }
    return { says: words.outcomes[kind], failed: kind !== 'cancelled' }
  })
}

/** Saves all of them as one file. They are remembered only once it is known to be kept. */
export async function exportReminders(list: readonly PlannedReminder[]): Promise<ReminderOutcome> {
  return orRefusal(async () => {
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

/** Copies all of them, a line each, where neither a calendar nor a file can be had. */
export async function copyReminders(list: readonly PlannedReminder[]): Promise<ReminderOutcome> {
  const lines = list.map((reminder) => words.line(reminder.on, reminder.hour, calendarWords.calendarTitle(reminder)))
  try {
    await copyText(lines.join('\n'))
    return { says: words.copiedAll(lines.length), failed: false }
  } catch {
    return { says: words.copyFailed, failed: true }
  }
}

export const FILE_NAME = 'buduanbao.ics'

/** Asks for consent to the platform's own messages of what comes, and says which will come. */
export async function askForMessages(coming: readonly PlannedReminder[], asOf: CivilDate): Promise<ReminderOutcome> {
  return orRefusal(async () => {
    const outcome = await reminders.consent(coming)
    if (outcome.kind === 'subscribed') {
      const { messages, asked } = outcome
      const named = asked.map(({ kind, on, hour }) => ({ kind, when: words.when(on, hour, asOf) }))
      return { says: words.consents.subscribed(messages, messages === asked.length ? named : []), failed: false }
    }
    const failed = outcome.kind === 'failed' || outcome.kind === 'not-handed-over'
    return { says: words.consents[outcome.kind], failed }
  })
}

/** Takes back all messages that were promised. */
export async function stopMessages(): Promise<ReminderOutcome> {
  return orRefusal(async () => {
    const { kind } = await reminders.withdraw()
    return { says: words.withdrawals[kind], failed: kind === 'not-reached' }
  })
}

/** Nothing leaves the app while another day is looked at. */
async function orRefusal(act: () => Promise<ReminderOutcome>): Promise<ReminderOutcome> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ReminderError) return { says: words.refusals[error.fault.code], failed: true }
    throw error
  }
}
