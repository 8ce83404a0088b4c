/** `policies/plausible.json`: between which figures what a notice says can lie at all. What lies outside is a slip, or meant to deceive. */
import * as v from 'valibot'

const whole = v.pipe(v.number(), v.safeInteger())

const bounds = v.pipe(
  v.strictObject({ atLeast: whole, atMost: whole }),
  v.check(({ atLeast, atMost }) => atLeast <= atMost, 'must not be empty')
)

export const plausibleSchema = v.strictObject({
  $schema: v.literal('./plausible.schema.json'),
  premiumFen: v.pipe(bounds, v.description('What a resident pays for a year.')),
  fiscalSubsidyFen: v.pipe(bounds, v.description('What the state adds per head.')),
  windowFen: v.pipe(bounds, v.description('What is paid in a later window in all.')),
  bonusFen: v.pipe(bounds, v.description('By how much a ceiling rises or falls.')),
  waitDays: v.pipe(bounds, v.description('A wait, or the time after an event, in days.')),
  waitMonths: v.pipe(bounds, v.description('The same in months.')),
  countedYears: v.pipe(bounds, v.description('Years in a row from which a rule holds.')),
  benefitYear: v.pipe(bounds, v.description('The year that is paid for.')),
  yearsFromKept: v.pipe(bounds, v.description('How many years that is from the year in which the notice is kept.')),
  listed: v.pipe(bounds, v.description('How many entries a list may have.'))
})

export type Plausible = v.InferOutput<typeof plausibleSchema>
export type Bounds = v.InferOutput<typeof bounds>
