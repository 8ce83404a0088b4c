/** `policies/reported-facts.json`: single figures of places and years that the library has no notice of. */
import * as v from 'valibot'
import { citedNotice, reportedBasis } from './basis'
import { fen, regionCode, text, tier, year } from './primitives'

const fact = {
  jurisdiction: regionCode,
  place: v.pipe(
    text,
    v.description('The names of the jurisdiction, from the province down: guards against a mistyped code.')
  ),
  benefitYear: year,
  fen,
  basis: reportedBasis
}

/** Others report them, and the notice was not seen: they are shown, and nothing is reckoned with them. */
export const reportedFactsSchema = v.strictObject({
  $schema: v.literal('./reported-facts.schema.json'),
  notices: v.array(citedNotice),
  facts: v.array(
    v.variant('what', [
      v.strictObject({ ...fact, what: v.literal('premium'), tier }),
      v.strictObject({ ...fact, what: v.literal('fiscal-subsidy') })
    ])
  )
})

export type ReportedFactsFile = v.InferOutput<typeof reportedFactsSchema>
export type ReportedFact = ReportedFactsFile['facts'][number]
