/** What a resident has said of the figures that were read: by the dotted path of the figure. */
import * as v from 'valibot'
import { civilDate } from '@/policy'

const text = v.pipe(v.string(), v.maxLength(40))
const span = v.strictObject({ count: v.pipe(v.number(), v.integer()), unit: v.picklist(['day', 'month']) })
const floor = v.strictObject({ missedYears: v.pipe(v.number(), v.integer()), ...span.entries })
const grant = v.variant('kind', [
  v.strictObject({ kind: v.literal('full') }),
  v.strictObject({ kind: v.literal('share'), percent: v.number() }),
  v.strictObject({ kind: v.literal('fixed'), fen: v.number() })
])

/** `null`: the notice does not say, or, of a whole entry, it is not wanted. */
export const answerSchema = v.nullable(
  v.union([v.number(), v.boolean(), text, floor, span, grant, v.strictObject({ date: civilDate })])
)
export type Answer = v.InferOutput<typeof answerSchema>

export const answersSchema = v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/)), answerSchema)
export type Answers = Readonly<v.InferOutput<typeof answersSchema>>

/** The same data with another value at a dotted path; a path that leads nowhere changes nothing. */
export function withValue<T>(data: T, path: string, value: unknown): T {
  const [first = '', ...rest] = path.split('.')
  if (typeof data !== 'object' || data === null || !Object.prototype.hasOwnProperty.call(data, first)) return data
  const known = (data as Record<string, unknown>)[first]
  const next = rest.length === 0 ? value : withValue(known, rest.join('.'), value)
  if (Array.isArray(data)) return data.map((entry: unknown, i) => (String(i) === first ? next : entry)) as T
  return { ...data, [first]: next }
}

/** What stands at a dotted path; `undefined`: nothing does. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.prototype.hasOwnProperty.call(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      data
    )
}
