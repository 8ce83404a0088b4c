/** The law, computed: pure functions from rules, a resident and a day to an answer. */
export { fiscalShareOn } from './amount'
export { assess } from './assess'
export type * from './assessment'
export { PLAIN_CAUTION_CODES, POLICY_CAUTION_CODES, type Caution, type CautionCode, type CautionData } from './caution'
export {
  isFree,
  isOnlySecondHand,
  isReceived,
  isSecondHand,
  leastSure,
  saidBy,
  saidIn,
  saidTogether,
  type HowSure,
  type SaidBy,
  type SaidTogether
} from './certainty'
export { chooseYear, isInsured, naturalYear } from './benefit-year'
export { isMissed } from './history'
export {
  addDays,
  addSpan,
  addYears,
  compareDates,
  daysBetween,
  firstDayOf,
  isCivilDate,
  lastDayOf,
  yearOf
} from './civil-date'
export { changePoints, type ChangeKind, type ChangePoint, type ChangeQuery, type PaymentInShort } from './change-points'
export { CalculatorError, type ErrorCode, type ErrorData, type Problem } from './errors'
export { eventsForGroup } from './events'
export { sinceFirstEnrolment } from './history'
export { mayEndSooner } from './last-day'
export { premiumFor } from './premium'
export { coversIdentity } from './identity'
export { firstPlanYear, project } from './project'
export { DAYS_BEFORE_CLOSING } from './reminder'
export { bestRepair } from './repair-options'
export * from './resident'
export * from './rules'
export { grantedFen, subsidyRow } from './subsidy'
export { specialWindowEnds } from './window'
