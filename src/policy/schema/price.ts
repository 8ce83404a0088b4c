/** What enrolling costs: premiums, subsidies of the personal premium, the fiscal share that some payers bear. */
import * as v from 'valibot'
import type { FiscalShare, Premium, Subsidy } from '@/calculator'
import { basis } from './basis'
import { civilDate, fen, identities, percent, plainCaution, students, tier } from './primitives'

export const premium = v.strictObject({
  tier,
  students: v.optional(students),
  fen,
  basis
}) satisfies v.GenericSchema<unknown, Premium>

const knownGrants = [
  v.strictObject({ kind: v.literal('fixed'), fen }),
  v.strictObject({ kind: v.literal('share'), percent }),
  v.strictObject({ kind: v.literal('full') })
] as const

const grant = v.variant('kind', [...knownGrants, v.strictObject({ kind: v.literal('unknown') })])
const otherGrant = v.variant('kind', [...knownGrants, v.strictObject({ kind: v.literal('none') })])

/** A row of a subsidy table, for identities or for kinds of student. */
export const subsidy = v.pipe(
  v.strictObject({
    identities: v.optional(identities),
    students: v.optional(students),
    tiers: v.pipe(v.array(tier), v.nonEmpty()),
    grant,
    otherGrants: v.pipe(v.optional(v.array(otherGrant)), v.description('What other readings of the row would grant.')),
    caution: v.optional(plainCaution),
    basis
  }),
  v.check(
    (row) => Boolean(row.identities) !== Boolean(row.students),
    'a subsidy must name either identities or students'
  )
) satisfies v.GenericSchema<unknown, Subsidy>

export const fiscalShare = v.strictObject({
  from: civilDate,
  fen,
  basis
}) satisfies v.GenericSchema<unknown, FiscalShare>
