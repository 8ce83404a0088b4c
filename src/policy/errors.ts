/** What the library and its questions refuse, as data: `ui/text` writes the sentences. */

/** A code that is in no region list; `code` is what was asked for. */
export class UnknownRegionError extends Error {
  override readonly name = 'UnknownRegionError'

  constructor(readonly code: string) {
    super(`no region has the code ${JSON.stringify(code)}`)
  }
}

export type RequestErrorCode =
  | 'bad-date'
  | 'bad-flag'
  | 'bad-months'
  | 'bad-repair-years'
  | 'bad-year'
  | 'internal-error'
  | 'malformed-json'
  | 'malformed-request'
  | 'unknown-event-kind'
  | 'unknown-identity'
  | 'unknown-kind'
  | 'unknown-region'
  | 'unknown-scheme'
  | 'unknown-student'
  | 'unknown-tier'

/** A question that is not well-formed. `path` is dotted, as in `resident.events.0.date`; empty for the whole. */
export class RequestError extends Error {
  override readonly name = 'RequestError'

  constructor(
    readonly code: RequestErrorCode,
    readonly path: string
  ) {
    super(path === '' ? code : `${path}: ${code}`)
  }
}
