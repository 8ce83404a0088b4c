/** `policies/regions.json`: the regions one can choose, and when the collecting season starts. */
import * as v from 'valibot'
import { publication } from './basis'
import { monthDay, regionCode, text } from './primitives'

const region = v.strictObject({
  code: regionCode,
  name: text,
  parent: v.pipe(v.nullable(regionCode), v.description('The region above; null for a province.'))
})

export const regionsSchema = v.strictObject({
  $schema: v.literal('./regions.schema.json'),
  edition: v.pipe(text, v.description('Which edition of the codes.')),
  seasonStart: v.pipe(monthDay, v.description('From this day of a year on, people ask about the next benefit year.')),
  usualWindow: v.pipe(
    v.strictObject({ opensOn: monthDay, closesOn: monthDay }),
    v.description(
      'When places usually collect, in the year before the benefit year; told where no notice of a place tells better.'
    )
  ),
  usualNewbornDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description(
      'Within how many days of birth many places take newborns into the year of birth; told, with whom to ask, where no notice of a place tells better.'
    )
  ),
  elsewhere: v.pipe(
    v.record(regionCode, v.pipe(v.string(), v.regex(/^\d{4}( \d{4})*$/, 'must be the last four digits of codes'))),
    v.description(
      'Provinces listed by name only: the codes below each, so that a real code is told from a made-up one.'
    )
  ),
  successors: v.pipe(
    v.array(
      v.strictObject({
        code: regionCode,
        name: text,
        to: v.pipe(v.array(regionCode), v.nonEmpty()),
        source: publication
      })
    ),
    v.description('Former codes, and those of the places that hold all of what was there.')
  ),
  regions: v.pipe(v.array(region), v.nonEmpty())
})

export type Region = v.InferOutput<typeof region>
export type RegionsFile = v.InferOutput<typeof regionsSchema>
