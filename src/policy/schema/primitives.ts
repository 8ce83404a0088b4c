/** The small values that policy files are made of. */
import * as v from 'valibot'
import {
  EVENT_KINDS,
  IDENTITY_ID,
  isCivilDate,
  PLAIN_CAUTION_CODES,
  POLICY_CAUTION_CODES,
  STUDENTS,
  TIERS
} from '@/calculator'
import * as shapes from '@/policy/shapes'

export const text = v.pipe(v.string(), v.nonEmpty())

/** One sentence, so that a sheet on a small screen stays readable. */
export const sentence = v.pipe(
  v.string(),
  v.regex(/^[^\u3002\uFF01\uFF1F\n]+\u3002$/, 'must be one sentence that ends with a Chinese full stop'),
  v.description('One sentence in our own words, plain Simplified Chinese.')
)

export const civilDate = v.config(shapes.civilDate, {
  message({ type, input, message }) {
    if (type === 'iso_date') return 'must be a date, written YYYY-MM-DD'
    return type === 'check' ? `${input} is not in the calendar` : message
  }
})

export const monthDay = v.pipe(
  v.string(),
  v.regex(/^\d{2}-\d{2}$/, 'must be a day of the year, written MM-DD'),
  // In a year without 29 February, since it comes every year.
  v.check(
    (day) => isCivilDate(`2001-${day}`),
    ({ input }) => `${input} is not a day of every year`
  )
)

export const regionCode = v.pipe(
  v.config(shapes.regionCode, {
    message: ({ type, message }) => (type === 'regex' ? 'must be a six-digit GB/T 2260 code' : message)
  }),
  v.description('A six-digit GB/T 2260 code that regions.json lists.')
)

export const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))
export const count = v.pipe(v.number(), v.integer(), v.minValue(1))
export const percent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))
export const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.description('Money in fen: 100 to a yuan.'))

/** No event or kind of student is called the same: a rule names whom it is for by the id alone. */
export const identityId = v.pipe(
  v.string(),
  v.regex(IDENTITY_ID, 'must be words in lower case, joined by hyphens'),
  v.check(
    (id) => ![...EVENT_KINDS, ...STUDENTS].some((other) => other === id),
    ({ input }) => `"${input}" is the name of something else`
  )
)

export const identities = v.pipe(v.array(identityId), v.nonEmpty())
export const students = v.pipe(v.array(v.picklist(STUDENTS)), v.nonEmpty())
export const events = v.pipe(v.array(v.picklist(EVENT_KINDS)), v.nonEmpty())
export const tier = v.picklist(TIERS)
export const plainCaution = v.picklist(PLAIN_CAUTION_CODES)
export const caution = v.picklist(POLICY_CAUTION_CODES)

export const span = v.strictObject({ count, unit: v.picklist(['day', 'month']) })
