/** The app's one household and what goes with it: phone, clock and library handed to them. The only place that reads the clock. */
import { newId } from './new-id'
import { createDayWatch, createHousehold } from '@/household'
import type { DayWatch, Household } from '@/household'
import {
  createCashier,
  createFeed,
  createMessageServer,
  feedPersistence,
  feedReader,
  NO_FEED,
  operator
} from '@/operator'
import type { Feed } from '@/operator'
import { createPayments, paymentsPersistence } from '@/payment'
import type { Payments } from '@/payment'
import { calendar } from '@/platform/calendar'
import { externalApp } from '@/platform/external-app'
import { http } from '@/platform/http'
import { launchAsOf } from '@/platform/launch'
import { loginCode } from '@/platform/login-code'
import { payDialog } from '@/platform/pay-dialog'
import { storage } from '@/platform/storage'
import { subscribe } from '@/platform/subscribe'
import { library, localHeadings, newerPolicies, shelfIn } from '@/policy'
import { createReminders, remindersPersistence } from '@/reminder'
import type { Reminders } from '@/reminder'
import { reminders as reminderWords } from '@/ui/text'

export { chooseFile } from '@/platform/choose-file'
export { copyText } from '@/platform/clipboard'
export { dial } from '@/platform/dial'
export { fontScale } from '@/platform/font-scale'
export { canPrint, printPage } from '@/platform/print'
export { saveFile } from '@/platform/save-file'
export { sharing } from '@/platform/share'
export { steps } from '@/platform/steps'

/** Whether the operator has configured them; put in their place by the build, which leaves out what nobody can use. */
declare const WITH_CASHIER: boolean
declare const WITH_FEED: boolean
declare const WITH_MESSAGES: boolean

/** Where what is wrong in an answer is sent; empty: the operator has named no place. */
export const reportsAddress = (): string => operator.reports

const now = () => Date.now()

export const household: Household = createHousehold({
  storage,
  now,
  earliest: oldestNotice(),
  launchAsOf: launchAsOf(),
  newId,
  library: { shelfFor: (region) => shelfIn(library, region) }
})

/** On while the app is shown. */
export const dayWatch: DayWatch = createDayWatch({ now, refresh: household.refreshDay })

export const payments: Payments = createPayments({
  persisted: household.persist(paymentsPersistence),
  newId,
  now,
  today: household.today,
  preview: () => household.days.getState().preview,
  externalApp,
  targets: operator,
  cashier: WITH_CASHIER
    ? createCashier({
        ...operator.cashier,
        platform: externalApp.platform,
        http,
        payDialog,
        payerCode: loginCode,
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
      })
    : null
})

export const reminders: Reminders = createReminders({
  persisted: household.persist(remindersPersistence),
  asOf: household.asOf,
  preview: () => household.days.getState().preview,
  now,
  words: (reminder) => ({ title: reminderWords.calendarTitle(reminder), note: reminderWords.calendarNote(reminder) }),
  calendar,
  subscribe,
  templates: subscribe === null ? [] : operator.subscribe[subscribe.platform],
  loginCode,
  server: WITH_MESSAGES ? createMessageServer(http, operator.subscribe.server) : null
})

const persistedFeed = household.persist(feedPersistence)

/** Policies that come later than the app, where an operator publishes them. */
export const feed: Feed = WITH_FEED
  ? createFeed({ source: operator.feed, http, reader: feedReader, persisted: persistedFeed, now }, newerPolicies())
  : NO_FEED

/** The day on which the library's oldest local notice was issued. */
function oldestNotice(): string {
  const days = localHeadings().flatMap(({ notice }) => notice.issuedOn ?? [])
  return days.reduce((oldest, day) => (day < oldest ? day : oldest))
}
