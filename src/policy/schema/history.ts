/** What earlier years do to this one: the wait after a lapse, and the ceiling bonus. */
import * as v from 'valibot'
import type { BonusRule, LapseRule, Mechanism } from '@/calculator'
import { basis } from './basis'
import { count, fen, span, year } from './primitives'

export const lapse = v.strictObject({
  countsFrom: year,
  countsFromBasis: basis,
  fixed: v.strictObject({ span, basis }),
  variable: v.nullable(v.strictObject({ span, basis })),
  startBasis: basis,
  onceBasis: basis,
  floor: v.nullable(v.strictObject({ missedYears: count, total: span, basis })),
  repair: v.nullable(v.strictObject({ perYear: span, basis })),
  uncounted: v.nullable(v.strictObject({ caution: v.literal('lapse-rule-unclear'), basis, otherWaiting: span })),
  firstEnrolmentBasis: basis
}) satisfies v.GenericSchema<unknown, LapseRule>

const raised = v.strictObject({ fen, basis })

export const bonus = v.strictObject({
  countsFrom: year,
  countsFromBasis: basis,
  continuous: v.strictObject({ afterYears: count, fen, basis }),
  zeroClaim: v.strictObject({ fen, basis, usedBasis: v.nullable(basis) }),
  limit: v.strictObject({
    fen: v.pipe(v.nullable(fen), v.description('null: a share of a ceiling that is not known.')),
    basis
  }),
  lapse: v.pipe(v.nullable(raised), v.description('null: not stated.'))
}) satisfies v.GenericSchema<unknown, BonusRule>

const raisedAtLeast = { atLeastFen: fen, basis }

/** By how much the ceiling rises at least, wherever one lives. */
export const raises = v.strictObject({
  continuous: v.strictObject({ afterYears: count, ...raisedAtLeast }),
  zeroClaim: v.strictObject(raisedAtLeast)
}) satisfies v.GenericSchema<unknown, Mechanism['raises']>
