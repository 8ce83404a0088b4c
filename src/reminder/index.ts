/** Reminders: which are due and coming, and handing them to the phone's calendar, a file or the platform's messages. */
export type { ConsentOutcome, WithdrawalOutcome } from './consent'
export { ReminderError } from './errors'
export type { ReminderErrorCode, ReminderErrorData, ReminderFault } from './errors'
export { NO_REMINDERS_KEPT, reminderKeepingSchema } from './keeping'
export type { Added, MemberSettings, ReminderKeeping } from './keeping'
export { mergeReminders, remindersPersistence } from './persistence'
export type { Moved, ReminderPlan } from './plan'
export type {
  AskedOutcome,
  Calendar,
  CalendarEvent,
  CalendarOutcome,
  Message,
  MessageServer,
  ReminderPorts,
  ReminderWords,
  Subscribe
} from './ports'
export type { PlannedReminder, Recheck, ReminderKind, ReminderSubject, UsualBy, UsualSeason } from './reminder'
export { createReminders } from './reminders'
export type { AddedOutcome, Reminders } from './reminders'
