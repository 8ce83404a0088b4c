/** `policies/places.json`: what the package that names all places does not know of them. */
import * as v from 'valibot'
import { publication } from './basis'
import { regionCode, text } from './primitives'

const letters = v.pipe(v.string(), v.regex(/^[a-z]+( [a-z]+)*$/, 'must be letters, a syllable a character'))

export const placesSchema = v.strictObject({
  $schema: v.literal('./places.schema.json'),
  characters: v.pipe(
    v.record(text, letters),
    v.description('Characters that are read alike in the names of all places.')
  ),
  readings: v.pipe(v.record(text, letters), v.description('Names of which people say a character otherwise.')),
  zones: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        within: v.pipe(v.array(regionCode), v.nonEmpty(), v.description('The places it lies in.')),
        source: publication
      })
    ),
    v.description('Parts of a city that are managed on their own and have no code.')
  )
})
