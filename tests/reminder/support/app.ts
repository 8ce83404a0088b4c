/** The reminders on a phone for tests: what is kept survives a kill, calendar and messages are recorded. */
import { createReminders, NO_REMINDERS_KEPT, ReminderError } from '@/reminder'
import type { Calendar, ReminderFault, ReminderKeeping, ReminderPorts, Reminders } from '@/reminder'
import type { PersistedValue } from '@/storage'

/** A persisted value that keeps what was written as text, as a phone does. */
export class Kept implements PersistedValue<ReminderKeeping> {
  private text: string
  private readonly listeners: ((value: ReminderKeeping) => void)[] = []
  writes = 0

  constructor(value: ReminderKeeping = NO_REMINDERS_KEPT) {
    this.text = JSON.stringify(value)
  }

  get value(): ReminderKeeping {
    return JSON.parse(this.text) as ReminderKeeping
  }

  write = (value: ReminderKeeping): boolean => {
    this.writes += 1
    this.text = JSON.stringify(value)
    return true
  }

  onReplaced = (listener: (value: ReminderKeeping) => void): void => void this.listeners.push(listener)

  /** As the app does when it is emptied or restored. */
  replace(value: ReminderKeeping): void {
    this.text = JSON.stringify(value)
    for (const listener of this.listeners) listener(value)
  }
}

export function aCalendar(add: Calendar['add'] = () => Promise.resolve({ kind: 'added' })) {
  return { available: true, takesFiles: false, add: jest.fn(add) }
}

/** Starts the reminders on a day, as after every kill. */
export function startReminders(asOf: string, more: Partial<ReminderPorts> = {}): Reminders {
  return createReminders({
    persisted: new Kept(),
    asOf: () => asOf,
    preview: () => null,
    now: () => Date.parse(`${asOf}T12:00:00+08:00`),
    nameTogether: (nickname, people) => `${nickname} and others, ${people}`,
    words: ({ nickname, kind, on }) => ({ title: `${nickname}: ${kind}`, note: `on ${on}` }),
    calendar: aCalendar(),
    subscribe: null,
    templates: [],
    loginCode: () => Promise.reject(new Error('not logged in')),
    server: null,
    ...more
  })
}

/** The code and data of what an action is refused with. */
export function refusalOf(action: () => unknown): ReminderFault {
  try {
    action()
  } catch (error) {
    if (error instanceof ReminderError) return error.fault
    throw error
  }
  throw new Error('nothing was refused')
}
