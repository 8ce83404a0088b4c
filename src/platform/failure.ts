/** What a call of a mini-program failed with: WeChat and Alipay each have a shape of their own. */
import * as v from 'valibot'

const failure = v.object({
  errMsg: v.optional(v.string(), ''),
  errno: v.optional(v.number()),
  errCode: v.optional(v.number()),
  /** Alipay's. */
  error: v.optional(v.union([v.number(), v.string()])),
  errorMessage: v.optional(v.string(), '')
})

/** WeChat's number for: the app's privacy guide does not mention this. */
const UNDECLARED = 112
/** WeChat's numbers for: the resident said no, now or earlier. */
const REFUSED = [103, 104]

function read(error: unknown): v.InferOutput<typeof failure> {
  const checked = v.safeParse(failure, error)
  return checked.success ? checked.output : { errMsg: '', errorMessage: '' }
}

/** The phone's own words for a programmer; never shown as they are. */
export function reasonOf(error: unknown): string {
  const { errMsg, errorMessage, errno, errCode, error: number } = read(error)
  if (error instanceof Error) return error.message
  return errMsg || errorMessage || String(errno ?? errCode ?? number ?? 'unknown')
}

export function isCancel(error: unknown): boolean {
  return /cancel/i.test(read(error).errMsg)
}

export function isUndeclared(error: unknown): boolean {
  const { errno, errMsg } = read(error)
  return errno === UNDECLARED || errMsg.includes('not declared in the privacy agreement')
}

export function isRefusal(error: unknown): boolean {
  const { errno, errMsg } = read(error)
  return REFUSED.some((number) => number === errno) || /auth|permission|privacy/i.test(errMsg)
}

/** The number of WeChat's subscription errors, or Alipay's own. */
export function numberOf(error: unknown): number | null {
  const { errCode, error: number } = read(error)
  return errCode ?? (number === undefined ? null : Number(number))
}
