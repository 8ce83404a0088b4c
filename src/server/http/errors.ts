/** Why a request is refused: what the contract calls a typed answer. */
import { isDown } from '@/server/database/down'

/** `message` is for whoever reads the log of the app; nothing of the request is repeated in it. */
export interface ErrorAnswer {
  error: { code: string; message?: string }
}

const STATUS = {
  'request-invalid': 400,
  'payer-unknown': 401,
  'not-found': 404,
  'nothing-published': 404,
  'request-late': 408,
  'request-too-large': 413,
  'media-type-unknown': 415,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'server-error': 500,
  'platform-unavailable': 503,
  'not-ready': 503
} as const
export type ErrorCode = keyof typeof STATUS

/** Thrown by a handler, answered as `{ "error": { "code", "message" } }`. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number

  constructor(
    readonly code: ErrorCode,
    message?: string
  ) {
    super(message)
    this.status = STATUS[code]
  }

  get answer(): ErrorAnswer {
    return { error: this.message === '' ? { code: this.code } : { code: this.code, message: this.message } }
  }
}

/** What Fastify and Node refuse by themselves, by their own codes. */
const BY_CODE: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unknown',
  FST_ERR_RATE_LIMITED: 'too-many-requests',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-late',
  HPE_HEADER_OVERFLOW: 'headers-too-large'
}

/** What to answer to anything that was thrown. Only an HttpError's message is ours to tell. */
export function httpErrorOf(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  const known = BY_CODE[code ?? '']
  if (known !== undefined) return new HttpError(known)
  if (isDown(error)) return new HttpError('not-ready')
  return new HttpError(statusCode !== undefined && statusCode < 500 ? 'request-invalid' : 'server-error')
}
