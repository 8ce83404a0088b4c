/** The app's one household and what goes with it: phone, clock and library handed to them. The only place that reads the clock. */
import { liveWith } from './life'
import { newId } from './new-id'
import { noticeDraftPersistence } from './notice/draft'
import { createOwnNotices } from './notice/own-notices'
import type { OwnNotices } from './notice/own-notices'
import { ownPoliciesOf } from './notice/own-policies'
import { ownNoticesPersistence, toldPersistence } from './notice/persistence'
import { readModeFrom } from './screen/mode-chosen'
import { createRosterDraft, rosterDraftPersistence } from './roster/draft'
import type { RosterDraft } from './roster/draft'
import { createDayWatch, createHousehold, createPlaceNames, placeNamesPersistence } from '@/household'
import type { DayWatch, Household, PlaceNames } from '@/household'
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
import { library, localHeadings, namePlaces, newerPolicies, shelfIn } from '@/policy'
import { createReminders, remindersPersistence } from '@/reminder'
import type { Reminders } from '@/reminder'
import { reminders as reminderWords } from '@/ui/text'

export { newId } from './new-id'
export { chooseFile } from '@/platform/choose-file'
export { copyText } from '@/platform/clipboard'
export { dial } from '@/platform/dial'
export { fontScale } from '@/platform/font-scale'
export { pasteText } from '@/platform/paste'
export { canPrint, printPage } from '@/platform/print'
export { saveFile, savesFiles } from '@/platform/save-file'
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

/** What the places of this family are called, where the library does not know. */
export const placeNames: PlaceNames = createPlaceNames(household.persist(placeNamesPersistence), namePlaces)

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
  nameTogether: reminderWords.together,
  calendar,
  subscribe,
  templates: subscribe === null ? [] : operator.subscribe[subscribe.platform],
  loginCode,
  server: WITH_MESSAGES ? createMessageServer(http, operator.subscribe.server) : null
})

/** Notices that the resident has taken in: the library answers with them where it holds none. */
export const ownNotices: OwnNotices = createOwnNotices({
  kept: household.persist(ownNoticesPersistence),
  draft: household.persist(noticeDraftPersistence),
  told: household.persist(toldPersistence),
  preview: () => household.days.getState().preview,
  answerWith: (notices) => library.layUnder(ownPoliciesOf(notices))
})
// A place that comes to its name later, as in restoring a backup, has its policies under that name.
placeNames.state.subscribe(() => library.layUnder(ownPoliciesOf(ownNotices.state.getState().notices)))

/** Many people being entered at once. */
export const rosterDraft: RosterDraft = createRosterDraft(household.persist(rosterDraftPersistence))

const persistedFeed = household.persist(feedPersistence)

/** Policies that come later than the app, where an operator publishes them. */
export const feed: Feed = WITH_FEED
  ? createFeed({ source: operator.feed, http, reader: feedReader, persisted: persistedFeed, now }, newerPolicies())
  : NO_FEED

// What may stand in for an own notice's gaps can be a policy of the feed, which comes after the start.
feed.state.subscribe((now, before) => {
  if (now.inUse !== before.inUse) library.layUnder(ownPoliciesOf(ownNotices.state.getState().notices))
})

liveWith({
  start() {
    void feed.check()
    household.refreshDay()
    dayWatch.start()
    void payments.resume()
  },
  // Midnight may have passed, another window may have written, and an order left open may have been paid.
  resume() {
    household.refreshDay()
    household.reload()
    dayWatch.start()
    void payments.resume()
  },
  hide: dayWatch.stop
})

readModeFrom(() => household.store.getState().settings)

/** The day on which the library's oldest local notice was issued. */
function oldestNotice(): string {
  const days = localHeadings().flatMap(({ notice }) => notice.issuedOn ?? [])
  return days.reduce((oldest, day) => (day < oldest ? day : oldest))
}
