/** Where a figure comes from, and the notices that a file cites. */
import * as v from 'valibot'
import type { Basis } from '@/calculator'
import { civilDate, sentence, text } from './primitives'

const cited = {
  notice: v.pipe(text, v.description('The number of a notice in this file\'s "notices".')),
  clause: v.pipe(text, v.description('Where in the notice: part, section, item.')),
  says: sentence
}

const saidBy = {
  publisher: v.pipe(text, v.description('Who says so.')),
  on: v.pipe(v.nullable(civilDate), v.description('The day it was published; null: not shown.'))
}

/** Who says something, when and where. */
export const publication = v.strictObject({ ...saidBy, address: text })

/** What is known of a figure whose notice was not seen. */
const secondHand = {
  source: publication,
  quote: v.optional(text),
  otherReading: v.optional(sentence)
}

/** Of what is only known because others report it. */
export const reportedBasis = v.strictObject({ ...cited, certainty: v.literal('reported'), ...secondHand })

/**
 * Basis of a figure or a rule. What can be read otherwise is an interpretation, and names the other reading. Where the
 * notice itself was not seen, whoever reports it is named, and what others say instead is the other reading.
 */
export const basis = v.variant('certainty', [
  v.strictObject({ ...cited, certainty: v.picklist(['stated', 'derived']) }),
  v.strictObject({ ...cited, certainty: v.literal('interpreted'), otherReading: sentence }),
  v.strictObject({ ...cited, certainty: v.literal('reported'), ...secondHand }),
  v.strictObject({
    ...cited,
    certainty: v.literal('entered'),
    ...secondHand,
    source: v.strictObject({ ...saidBy, address: v.nullable(text), isReceived: v.optional(v.literal(true)) })
  })
]) satisfies v.GenericSchema<unknown, Basis>

const dated = {
  number: v.pipe(text, v.description('The official number; a short name of our own where there is none.')),
  effectiveFrom: v.nullable(civilDate),
  effectiveTo: v.nullable(civilDate),
  note: v.nullable(sentence)
}

/** A notice that a file cites: `read` by us in full, or known only as others have `quoted` it. */
export const citedNotice = v.variant('known', [
  v.strictObject({ ...dated, known: v.literal('read'), title: text, issuer: text, issuedOn: civilDate }),
  v.strictObject({
    ...dated,
    known: v.literal('quoted'),
    title: v.nullable(text),
    issuer: v.nullable(text),
    issuedOn: v.nullable(civilDate)
  })
])
