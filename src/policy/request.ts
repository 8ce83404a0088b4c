/** A question to the calculator as it arrives from outside, in JSON: its shape, and what is refused. */
import * as v from 'valibot'
import {
  EVENT_KINDS,
  isCivilDate,
  SCHEMES,
  STUDENTS,
  TIERS,
  yearOf,
  type AssessQuery,
  type Identity,
  type ProjectQuery
} from '@/calculator'
import { requestMessage, type RequestErrorCode } from './request-messages'

const code = (value: RequestErrorCode): RequestErrorCode => value

const year = v.pipe(
  v.number(code('bad-year')),
  v.integer(code('bad-year')),
  v.minValue(1900, code('bad-year')),
  v.maxValue(2199, code('bad-year'))
)
const date = v.pipe(
  v.string(code('bad-date')),
  v.check(isCivilDate, code('bad-date')),
  v.check((day) => v.is(year, yearOf(day)), code('bad-year'))
)
const flag = v.boolean(code('bad-flag'))
const repairYears = v.pipe(
  v.number(code('bad-repair-years')),
  v.integer(code('bad-repair-years')),
  v.minValue(0, code('bad-repair-years'))
)
const list = <T extends v.GenericSchema>(item: T): v.ArraySchema<T, string> => v.array(item, code('malformed-request'))
const object = <T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, string> =>
  v.object(entries, code('malformed-request'))

/** valibot takes an array for an object; a question that mistakes one for the other is refused. */
const notAList = v.check((input: unknown) => !Array.isArray(input), code('malformed-request'))

const historyYear = object({
  year,
  scheme: v.picklist(SCHEMES, code('unknown-scheme')),
  claimed: v.optional(flag),
  usedBonus: v.optional(flag),
  paidLate: v.optional(flag)
})

const event = object({ kind: v.picklist(EVENT_KINDS, code('unknown-event-kind')), date })

const months = v.pipe(
  v.number(code('bad-months')),
  v.integer(code('bad-months')),
  v.minValue(0, code('bad-months')),
  v.maxValue(12, code('bad-months'))
)
const monthsByYear = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/, code('bad-year'))),
  months,
  code('malformed-request')
)

const resident = object({
  birthDate: v.optional(date),
  identities: v.optional(list(v.string(code('unknown-identity')))),
  tier: v.optional(v.picklist(TIERS, code('unknown-tier'))),
  student: v.optional(v.picklist(STUDENTS, code('unknown-student'))),
  history: v.optional(list(v.pipe(v.unknown(), notAList, historyYear))),
  events: v.optional(list(v.pipe(v.unknown(), notAList, event))),
  neverInsured: v.optional(flag),
  parentInsured: v.optional(flag),
  employeeMonths: v.optional(v.pipe(v.unknown(), notAList, monthsByYear))
})
const residentSchema = v.pipe(v.unknown(), notAList, resident)

const planYear = object({
  year,
  enrol: flag,
  claimed: v.optional(flag),
  usedBonus: v.optional(flag),
  repairYears: v.optional(repairYears)
})

const region = v.pipe(v.string(code('unknown-region')), v.regex(/^\d{6}$/, code('unknown-region')))

const requestSchema = v.variant(
  'kind',
  [
    object({
      kind: v.literal('assess'),
      region,
      asOf: date,
      benefitYear: v.optional(year),
      payOn: v.optional(date),
      repairYears: v.optional(repairYears),
      resident: residentSchema
    }),
    object({
      kind: v.literal('project'),
      region,
      asOf: date,
      resident: residentSchema,
      plan: list(v.pipe(v.unknown(), notAList, planYear))
    })
  ],
  code('unknown-kind')
)

/** A well-formed question about a region; what `assess` and `project` are asked. */
export type Request = { region: string } & (({ kind: 'assess' } & AssessQuery) | ({ kind: 'project' } & ProjectQuery))

/** A question that is not well-formed. `path` is dotted, as in `resident.events.0.date`; empty for the whole. */
export class RequestError extends Error {
  override readonly name = 'RequestError'

  constructor(
    readonly code: RequestErrorCode,
    readonly path: string
  ) {
    super(requestMessage(code, path))
  }
}

/** Reads a question, or throws RequestError for the first thing wrong with it. Keys it does not know are ignored. */
export function readRequest(input: unknown, isKnownIdentity: (id: Identity) => boolean): Request {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new RequestError('malformed-request', '')
  }
  const result = v.safeParse(requestSchema, input, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    throw new RequestError(issue.message as RequestErrorCode, v.getDotPath(issue) ?? '')
  }
  const unknown = result.output.resident.identities?.findIndex((id) => !isKnownIdentity(id)) ?? -1
  if (unknown >= 0) throw new RequestError('unknown-identity', `resident.identities.${unknown}`)
  return result.output
}
