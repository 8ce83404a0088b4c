/** What stands behind each figure of an answer, taken from the answer alone. */
export { explainAmount, lineLabel } from './amount'
export { explainCover, explainDeadline, explainWaiting } from './dates'
export type { Explanation } from './explanation'
export { ceilingShown, explainCeiling, explainFrame, explainRepair, signed } from './money'
export { explainPaid, explainUncovered } from './plan'
