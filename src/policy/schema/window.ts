/** When one may pay, at which price, and from when that covers. */
import * as v from 'valibot'
import type { EventCaution, IdentityCaution, OrdinaryWindow, SpecialWindow } from '@/calculator'
import { basis } from './basis'
import { caution, civilDate, count, events, fen, identities, monthDay, span, students } from './primitives'

const coverStart = v.variant('starts', [
  v.strictObject({
    starts: v.picklist([
      'benefit-year',
      'benefit-year-if-paid-before',
      'first-of-next-month',
      'payment',
      'day-after-payment',
      'event',
      'not-stated'
    ]),
    basis
  }),
  v.strictObject({ starts: v.literal('date'), date: civilDate, basis })
])

const exception = v.pipe(
  v.strictObject({
    identities: v.optional(identities),
    students: v.optional(students),
    events: v.optional(events),
    eventIn: v.optional(v.picklist(['benefit-year', 'year-before'])),
    withinDays: v.pipe(v.optional(count), v.description('Only for whoever pays within so many days of the event.')),
    exemptFromWaiting: v.boolean(),
    cover: v.optional(coverStart),
    priceBasis: v.pipe(v.optional(basis), v.description('Where the notice does not say that they pay this price.')),
    cautions: v.pipe(
      v.optional(v.array(v.strictObject({ code: caution, basis }))),
      v.description('What is unclear for them.')
    ),
    basis
  }),
  v.check(
    (one) => Boolean(one.identities ?? one.students ?? one.events),
    'an exception must name identities, students or events'
  ),
  v.check((one) => Boolean(one.events) || !(one.eventIn ?? one.withinDays), 'eventIn and withinDays need events')
)

const terms = {
  lastDayNotStated: v.pipe(
    v.optional(v.literal(true)),
    v.description('Nobody says until when: closesOn is the day by which to have done it all the same.')
  ),
  price: v.strictObject({
    fiscalShare: v.boolean(),
    subsidies: v.picklist(['apply', 'not-stated']),
    subsidyBasis: v.pipe(v.optional(basis), v.description('Where it can be read otherwise that subsidies apply here.')),
    waiver: v.pipe(v.optional(basis), v.description('Why nothing is due.')),
    studentPremium: v.boolean(),
    own: v.pipe(
      v.optional(v.strictObject({ fen, basis })),
      v.description('What everybody pays in this window instead of the premium.')
    ),
    basis
  }),
  waiting: v.nullable(v.strictObject({ span, basis })),
  cover: coverStart,
  exceptions: v.array(exception),
  cautions: v.array(v.strictObject({ code: caution, otherWaiting: v.optional(span), basis })),
  basis
}

const audience = v.pipe(
  v.strictObject({
    of: v.picklist(['only', 'except']),
    identities: v.optional(identities),
    students: v.optional(students)
  }),
  v.check((one) => Boolean(one.identities ?? one.students), 'an audience must name identities or students'),
  v.description('Whom alone, or whom not, the window is for; left out: it is for everybody.')
)

export const ordinaryWindow = v.strictObject({
  kind: v.picklist(['concentrated', 'supplementary', 'mid-year', 'late']),
  audience: v.optional(audience),
  opensOn: v.pipe(
    v.nullable(civilDate),
    v.description('null: the notice does not give it; open from the day of the notice.')
  ),
  closesOn: civilDate,
  ...terms
}) satisfies v.GenericSchema<unknown, OrdinaryWindow>

const group = v.pipe(
  v.strictObject({
    events: v.optional(events),
    eventIn: v.optional(v.picklist(['benefit-year', 'year-before', 'any-year'])),
    eventFrom: v.optional(monthDay),
    parentInsured: v.optional(v.boolean()),
    employeeMonths: v.optional(count),
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
  opensOn: v.union([
    v.picklist(['event', 'benefit-year', 'year-after']),
    v.strictObject({ daysAfterEvent: count }),
    civilDate
  ]),
  closesOn: v.union([
    v.literal('benefit-year'),
    v.strictObject({ daysAfterEvent: count, inBenefitYear: v.optional(v.boolean()) }),
    v.strictObject({ monthsAfterEvent: count }),
    civilDate
  ]),
  ...terms
}) satisfies v.GenericSchema<unknown, SpecialWindow>

export const eventCaution = v.strictObject({
  events,
  when: v.picklist(['always', 'unmatched', 'closed']),
  caution,
  basis
}) satisfies v.GenericSchema<unknown, EventCaution>

export const identityCaution = v.strictObject({
  identities: v.pipe(v.optional(identities), v.description('Left out: whatever the identity.')),
  when: v.pipe(v.array(v.picklist(['closed', 'waiting'])), v.nonEmpty()),
  caution,
  basis
}) satisfies v.GenericSchema<unknown, IdentityCaution>
