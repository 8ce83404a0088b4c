/** The few facts that somebody types in from a poster, as they are kept while they are typed. */
import * as v from 'valibot'

const typed = v.pipe(v.string(), v.maxLength(20))

/** As typed; empty: nothing was. Days are `YYYY-MM-DD`. */
export const typedFactsSchema = v.object({
  amount: typed,
  closesOn: typed,
  coverFrom: typed,
  opensOn: typed,
  lateUntil: typed,
  lateAmount: typed,
  lateWait: typed,
  lateWaitUnit: v.picklist(['day', 'month'])
})
export type TypedFacts = v.InferOutput<typeof typedFactsSchema>
export type TypedField = Exclude<keyof TypedFacts, 'lateWaitUnit'>
