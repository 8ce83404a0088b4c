/** `policies/identities.json`: the identities that notices speak of. A policy may bring further ones along. */
import * as v from 'valibot'
import type { KnownIdentity } from '@/calculator'
import { identityId, text } from './primitives'

export const identity = v.strictObject({
  id: identityId,
  label: v.pipe(text, v.description('As it stands on papers.')),
  help: v.pipe(text, v.description('Who this is, in words that need no office.')),
  kindOf: v.pipe(
    v.optional(identityId),
    v.description('The wider identity this is a kind of: what a notice says of that one holds for this one, too.')
  ),
  oldest: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    v.description('Nobody who turns older than this in the running year is asked about it.')
  ),
  ofHousehold: v.pipe(
    v.optional(v.literal(true)),
    v.description('Recognised for a household, so that whoever lives in it has it as well.')
  )
}) satisfies v.GenericSchema<unknown, KnownIdentity>

export const identitiesSchema = v.strictObject({
  $schema: v.literal('./identities.schema.json'),
  identities: v.pipe(v.array(identity), v.nonEmpty(), v.description('In the order in which they are told.'))
})

export type IdentityEntry = v.InferOutput<typeof identity>
export type IdentitiesFile = v.InferOutput<typeof identitiesSchema>
