/** When one may pay, at which price, and from when that covers. */
import * as v from 'valibot'
import type { EventCaution, OrdinaryWindow, SpecialWindow } from '@/calculator'
import { basis } from './basis'
import { caution, civilDate, count, events, identities, span, students } from './primitives'

const coverStart = v.variant('starts', [
  v.strictObject({
    starts: v.picklist(['benefit-year', 'first-of-next-month', 'payment', 'day-after-payment', 'event', 'not-stated']),
    basis
  }),
  v.strictObject({ starts: v.literal('date'), date: civilDate, basis })
])

const exception = v.pipe(
  v.strictObject({
    identities: v.optional(identities),
    students: v.optional(students),
    events: v.optional(events),
    exemptFromWaiting: v.boolean(),
    cover: v.optional(coverStart),
    basis
  }),
  v.check(
    (one) => Boolean(one.identities ?? one.students ?? one.events),
    'an exception must name identities, students or events'
  )
)

const terms = {
  price: v.strictObject({
    fiscalShare: v.boolean(),
    subsidies: v.picklist(['apply', 'not-stated']),
    studentPremium: v.boolean(),
    basis
  }),
  waiting: v.nullable(v.strictObject({ span, basis })),
  cover: coverStart,
  exceptions: v.array(exception),
  cautions: v.array(v.strictObject({ code: caution, otherWaiting: v.optional(span), basis })),
  basis
}

export const ordinaryWindow = v.strictObject({
  kind: v.picklist(['concentrated', 'supplementary', 'mid-year', 'late']),
  opensOn: v.pipe(v.nullable(civilDate), v.description('null: the notice does not give it; open from the day of the notice.')),
  closesOn: civilDate,
  ...terms
}) satisfies v.GenericSchema<unknown, OrdinaryWindow>

const group = v.pipe(
  v.strictObject({
    events: v.optional(events),
    eventIn: v.optional(v.picklist(['benefit-year', 'any-year'])),
    identities: v.optional(identities)
  }),
  v.check(
    (one) => Boolean(one.events ?? one.identities) && Boolean(one.events) === Boolean(one.eventIn),
    'a group must name events with eventIn, or identities'
  )
)

export const specialWindow = v.strictObject({
  kind: v.literal('special'),
  group,
  opensOn: v.union([v.picklist(['event', 'benefit-year']), civilDate]),
  closesOn: v.union([v.literal('benefit-year'), v.strictObject({ daysAfterEvent: count }), civilDate]),
  ...terms
}) satisfies v.GenericSchema<unknown, SpecialWindow>

export const eventCaution = v.strictObject({
  events,
  when: v.picklist(['always', 'unmatched', 'closed']),
  caution,
  basis
}) satisfies v.GenericSchema<unknown, EventCaution>
