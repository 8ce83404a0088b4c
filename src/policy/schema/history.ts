/** What earlier years do to this one: the wait after a lapse, and the ceiling bonus. */
import * as v from 'valibot'
import type { BonusRule, LapseRule } from '@/calculator'
import { basis } from './basis'
import { caution, count, fen, sentence, span, year } from './primitives'

export const lapse = v.strictObject({
  countsFrom: year,
  fixed: v.strictObject({ span, basis }),
  variable: v.nullable(v.strictObject({ span, basis, otherReading: sentence })),
  startBasis: basis,
  onceBasis: basis,
  floor: v.nullable(v.strictObject({ missedYears: count, total: span, basis })),
  repair: v.nullable(v.strictObject({ perYear: span, basis })),
  uncounted: v.nullable(v.strictObject({ caution, basis, otherWaiting: span }))
}) satisfies v.GenericSchema<unknown, LapseRule>

const raised = v.strictObject({ fen, basis })

export const bonus = v.strictObject({
  countsFrom: year,
  continuous: v.strictObject({ afterYears: count, fen, basis }),
  zeroClaim: v.strictObject({ fen, basis, usedBasis: basis }),
  limit: raised,
  lapse: raised
}) satisfies v.GenericSchema<unknown, BonusRule>
