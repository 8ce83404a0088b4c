/**
 * What arrives as JSON in more than one place: in a question from outside, from the phone's storage, out of a backup,
 * from an operator's server, in a policy file. One shape each, so that what one of them writes the others can read.
 */
import * as v from 'valibot'
import { EVENT_KINDS, IDENTITY_ID, isCivilDate, SCHEMES, STUDENTS, TIERS, yearOf } from '@/calculator'
import type { RequestErrorCode } from './errors'

/** A day of the calendar, `YYYY-MM-DD`. Says nothing of its own: who checks with it sets the message by `v.config`. */
export const civilDate = v.pipe(v.string(), v.isoDate(), v.check(isCivilDate))

/** Six digits, as GB/T 2260 has them; whether there is such a region is the library's to say. No message of its own. */
export const regionCode = v.pipe(v.string(), v.regex(/^\d{6}$/))

/**
 * An identity as ids are written. Which there are, the library says: a member whose identity nobody knows any more is
 * kept, until the question is answered anew. No message of its own.
 */
export const identityId = v.pipe(v.string(), v.regex(IDENTITY_ID))

const code = (value: RequestErrorCode): RequestErrorCode => value

export const list = <T extends v.GenericSchema>(item: T): v.ArraySchema<T, string> =>
  v.array(item, code('malformed-request'))
export const object = <T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, string> =>
  v.object(entries, code('malformed-request'))

/** valibot takes an array for an object; what mistakes one for the other is refused. */
export const notAList = v.check((input: unknown) => !Array.isArray(input), code('malformed-request'))

export const year = v.pipe(
  v.number(code('bad-year')),
  v.integer(code('bad-year')),
  v.minValue(1900, code('bad-year')),
  v.maxValue(2199, code('bad-year'))
)
/** Whether it is a year that can be asked about and kept: 1900 to 2199. */
export const isYear = (value: number): boolean => v.is(year, value)

export const date = v.pipe(
  v.config(civilDate, { message: code('bad-date') }),
  v.check((day) => v.is(year, yearOf(day)), code('bad-year'))
)
export const flag = v.boolean(code('bad-flag'))

const historyYear = object({
  year,
  scheme: v.picklist(SCHEMES, code('unknown-scheme')),
  claimed: v.optional(flag),
  usedBonus: v.optional(flag),
  paidLate: v.optional(flag)
})

const event = object({ kind: v.picklist(EVENT_KINDS, code('unknown-event-kind')), date })

const months = v.pipe(
  v.number(code('bad-months')),
  v.integer(code('bad-months')),
  v.minValue(0, code('bad-months')),
  v.maxValue(12, code('bad-months'))
)
const monthsByYear = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/, code('bad-year'))),
  months,
  code('malformed-request')
)

const resident = object({
  birthDate: v.optional(date),
  identities: v.optional(list(v.config(identityId, { message: code('unknown-identity') }))),
  tier: v.optional(v.picklist(TIERS, code('unknown-tier'))),
  student: v.optional(v.picklist(STUDENTS, code('unknown-student'))),
  history: v.optional(list(v.pipe(v.unknown(), notAList, historyYear))),
  events: v.optional(list(v.pipe(v.unknown(), notAList, event))),
  neverInsured: v.optional(flag),
  parentInsured: v.optional(flag),
  employeeMonths: v.optional(v.pipe(v.unknown(), notAList, monthsByYear))
})

/** What the calculator takes. Its messages are codes of RequestError. Keys it does not know are left out. */
export const residentSchema = v.pipe(v.unknown(), notAList, resident)
