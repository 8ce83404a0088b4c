/** The law, computed: pure functions from rules, a resident and a day to an answer. */
export { assess } from './assess'
export type * from './assessment'
export { chooseYear, isInsured, naturalYear } from './benefit-year'
export { addDays, daysBetween, isCivilDate, yearOf } from './civil-date'
export { CalculatorError, type ErrorCode } from './errors'
export { project } from './project'
export * from './resident'
export * from './rules'
