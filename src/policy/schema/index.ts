/**
 * What a policy file is: the rules of one place for one benefit year, or the national frame of one.
 * Everything else takes its types from here, and `satisfies` proves that the calculator can read them.
 */
import * as v from 'valibot'
import type { Frame, Mechanism, Rules } from '@/calculator'
import { basis, citedNotice } from './basis'
import { bonus, lapse, raises } from './history'
import { identity, type IdentityEntry } from './identities'
import * as information from './information'
import { fiscalShare, premium, subsidy } from './price'
import { civilDate, count, fen, plainCaution, regionCode, text, tier, year } from './primitives'
import { eventCaution, identityCaution, ordinaryWindow, specialWindow } from './window'

export { basis as basisSchema } from './basis'
export { identitiesSchema } from './identities'
export type { IdentitiesFile, IdentityEntry } from './identities'
export { placesSchema } from './places'
export { plausibleSchema } from './plausible'
export type { Bounds, Plausible } from './plausible'
export { regionsSchema } from './regions'
export type { Region, RegionsFile } from './regions'
export { reportedFactsSchema } from './reported'
export type { ReportedFact, ReportedFactsFile } from './reported'

const common = {
  $schema: v.literal('../policy.schema.json'),
  id: v.pipe(
    v.string(),
    v.regex(
      /^([a-z]+(-[a-z]+)*|own-\d{6})-\d{4}$/,
      'must be a place and a year, as in "gansu-2026"; of an own notice the code of the place'
    )
  ),
  revision: v.pipe(
    count,
    v.description('1, and one more each time the published file is changed: the highest one counts.')
  ),
  title: text,
  benefitYear: v.pipe(year, v.description('The calendar year that a payment buys cover for.')),
  notices: v.pipe(v.array(citedNotice), v.nonEmpty(), v.description('Every notice that this file cites.')),
  identities: v.pipe(
    v.optional(v.array(identity)),
    v.description('Identities that this file names and identities.json does not list.')
  ),
  benefits: v.array(information.benefit),
  familyAccount: v.nullable(basis),
  refund: v.nullable(information.refund),
  hotlines: v.pipe(v.array(information.hotline), v.nonEmpty()),
  otherPoints: v.array(basis),
  notStated: v.array(information.notStated)
}

const rules = {
  notice: v.strictObject({ number: text, issuedOn: v.nullable(civilDate), effectiveTo: v.nullable(civilDate), basis }),
  tiers: v.tupleWithRest([tier], tier),
  tierBasis: basis,
  premiums: v.pipe(v.array(premium), v.nonEmpty()),
  subsidies: v.array(subsidy),
  severalIdentities: basis,
  studentWithIdentity: v.nullable(basis),
  unlistedIdentity: v.strictObject({ cautions: v.array(plainCaution), basis }),
  fiscalShares: v.array(fiscalShare),
  windows: v.pipe(v.array(ordinaryWindow), v.nonEmpty()),
  specialWindows: v.array(specialWindow),
  eventCautions: v.array(eventCaution),
  identityCautions: v.array(identityCaution),
  skipRaisesPrice: v.pipe(v.nullable(basis), v.description('Why skipping this year raises the price of the next.')),
  lapse: v.nullable(lapse),
  lapseNotStated: v.pipe(
    v.optional(basis),
    v.description('Only where lapse is null: there may be a rule all the same, and the notice does not give it.')
  ),
  bonus: v.nullable(bonus)
}

export const localPolicySchema = v.strictObject({
  kind: v.literal('local'),
  ...common,
  jurisdiction: regionCode,
  place: v.pipe(
    text,
    v.description('The names of the jurisdiction, from the province down: guards against a mistyped code.')
  ),
  ...rules,
  eligibility: information.eligibility,
  fiscalSubsidy: v.nullable(information.localFiscalSubsidy),
  registration: v.array(information.registration),
  channels: v.array(information.channel),
  afterWindows: v.pipe(
    v.optional(basis),
    v.description('Where the notice says that whoever has missed every window cannot enrol for the year any more.')
  ),
  identityChange: v.pipe(v.nullable(basis), v.description('What happens when an identity changes during the year.'))
}) satisfies v.GenericSchema<unknown, Rules>

export const nationalPolicySchema = v.strictObject({
  kind: v.literal('national'),
  ...common,
  premiumAtLeast: v.strictObject({ fen, basis }),
  collectionStarts: v.strictObject({ basis }),
  collectionEndsBy: v.strictObject({ date: civilDate, basis }),
  subsidies: v.array(information.nationalSubsidy),
  fiscalSubsidy: information.nationalFiscalSubsidy
}) satisfies v.GenericSchema<unknown, Frame>

/** `policies/national/mechanism.json`: the national rules on lapses, for places without any of their own. */
export const mechanismSchema = v.strictObject({
  $schema: v.literal('../mechanism.schema.json'),
  id: text,
  title: text,
  notices: v.pipe(v.array(citedNotice), v.nonEmpty()),
  lapse,
  raises,
  notStated: v.array(information.notStated)
}) satisfies v.GenericSchema<unknown, Mechanism>

export const policySchema = v.variant('kind', [localPolicySchema, nationalPolicySchema])

/** As the library opens it: with all identities that there are. */
export type LocalPolicy = v.InferOutput<typeof localPolicySchema> & { knownIdentities?: readonly IdentityEntry[] }
export type NationalPolicy = v.InferOutput<typeof nationalPolicySchema>
export type Policy = LocalPolicy | NationalPolicy
/** As the schema tells bases apart by their certainty. */
export type PolicyBasis = v.InferOutput<typeof basis>
export type MechanismFile = v.InferOutput<typeof mechanismSchema>
export type CitedNotice = v.InferOutput<typeof citedNotice>
export type Channel = v.InferOutput<typeof information.channel>
export type Registration = v.InferOutput<typeof information.registration>
export type Benefit = v.InferOutput<typeof information.benefit>
export type Hotline = v.InferOutput<typeof information.hotline>
export type NotStated = v.InferOutput<typeof information.notStated>
