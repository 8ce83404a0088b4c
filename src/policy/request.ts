/** A question to the calculator as it arrives from outside, in JSON: its shape, and what is refused. */
import * as v from 'valibot'
import type { AssessQuery, Identity, ProjectQuery } from '@/calculator'
import { RequestError, type RequestErrorCode } from './errors'
import { date, flag, list, notAList, object, regionCode, residentSchema, year } from './shapes'

const code = (value: RequestErrorCode): RequestErrorCode => value

const repairYears = v.pipe(
  v.number(code('bad-repair-years')),
  v.integer(code('bad-repair-years')),
  v.minValue(0, code('bad-repair-years'))
)

const planYear = object({
  year,
  enrol: flag,
  claimed: v.optional(flag),
  usedBonus: v.optional(flag),
  repairYears: v.optional(repairYears)
})

const region = v.config(regionCode, { message: code('unknown-region') })

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
