/** What a text on the phone held, and whether the app still has it: as a record, or byte for byte where it could not be read. */
import * as v from 'valibot'
import { draftSchema } from '@/household/draft'
import { settingsFormat } from '@/household/values'
import { regionCode } from '@/policy'
import type { Member } from '@/household'
import { membersFormat } from '@/household/member-list'
import { readText } from '@/storage/format'
import type { Format } from '@/storage/format'
import { paymentsPersistence } from '@/payment'
import type { PaymentRecord } from '@/payment'
import { feedPersistence } from '@/operator'
import { remindersPersistence } from '@/reminder'
import type { Added, ReminderKeeping } from '@/reminder'
import type { App } from './app'

const FORMATS: Record<string, Format<unknown>> = {
  members: membersFormat,
  draft: { schema: v.nullable(draftSchema) },
  settings: settingsFormat,
  'recent-regions': { schema: v.array(regionCode) },
  payments: paymentsPersistence,
  reminders: remindersPersistence,
  feed: feedPersistence
}

type Texts = ReadonlyMap<string, string>

/** What of `before` is nowhere any more. `removed`: members that were taken out on purpose. */
export function lostOf(before: Texts, now: Texts, app: App): string[] {
  const everything = new Set(now.values())
  return [...before].flatMap(([key, text]) => {
    const name = key.replace(/^buduanbao\//, '').replace(/\/set-aside-\d$/, '')
    const format = FORMATS[name]
    if (format === undefined) return []
    if (everything.has(text) && key.includes('/set-aside-')) return []
    const reading = readText(format, text)
    if (reading.ok) return missing(name, reading.value, app).map((what) => `${key}: ${what}`)
    const lost = everything.has(text) ? [] : [`${key}: ${text}`]
    // What can be read of a damaged text was taken over when it was quarantined, and may have been removed since.
    if (key.includes('/set-aside-') || reading.fault !== 'damaged' || reading.salvaged === null) return lost
    return [...lost, ...missing(name, reading.salvaged.value, app).map((what) => `${key}: ${what}`)]
  })
}

/** The records that nobody has any more. What is no record, as settings, may give way to what is newer. */
function missing(name: string, value: unknown, { household, payments, reminders }: App): string[] {
  if (name === 'members') {
    const all = household.store.getState().members
    return (value as Member[])
      .filter((member) => !all.some((other) => isThe(other, member)))
      .map(({ id }) => `member ${id}`)
  }
  if (name === 'payments') {
    const all = payments.state.getState().records
    const real = (value as PaymentRecord[]).filter(({ steps }) => steps.length > 1)
    return real.filter((record) => !all.some((other) => isThePayment(other, record))).map(({ id }) => `payment ${id}`)
  }
  if (name === 'reminders') {
    const { added } = reminders.state.getState()
    return (value as ReminderKeeping).added
      .filter((entry) => !added.some((one) => isTheEntry(one, entry)))
      .map(({ uid }) => `entry ${uid}`)
  }
  return []
}

/** Its uid is made anew for the member under whom it is kept. */
function isTheEntry(one: Added, { uid, way, on, title }: Added): boolean {
  return one.way === way && (one.uid === uid || (one.on === on && one.title === title))
}

/** By an id of theirs, or as the same person entered twice. */
function isThe(other: Member, { id, nickname, relation, region }: Member): boolean {
  if (other.id === id || other.idsElsewhere?.includes(id)) return true
  return other.nickname === nickname && other.relation === relation && other.region === region
}

function isThePayment(other: PaymentRecord, { id, memberId, benefitYear, paid }: PaymentRecord): boolean {
  if (other.id === id) return true
  return (
    other.memberId === memberId &&
    other.benefitYear === benefitYear &&
    JSON.stringify(other.paid) === JSON.stringify(paid)
  )
}
