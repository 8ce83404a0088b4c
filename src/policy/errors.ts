/** A code that is in no region list; `code` is what was asked for. */
export class UnknownRegionError extends Error {
  override readonly name = 'UnknownRegionError'

  constructor(readonly code: string) {
    super(`no region has the code ${JSON.stringify(code)}`)
  }
}
