/** A token by which a platform knows the server, shared by all that ask the platform at once. */

export interface AccessToken {
  token: string
  expiresAt: Date
}

export interface SharedToken {
  /** One that is good for some time. Rejects with `NoAccessToken` where none can be had. */
  current: () => Promise<string>
  /** The platform takes this one no more. */
  drop: (token: string) => Promise<void>
}

/** Makes one of what fetches a new token; `fetch` rejects with `NoAccessToken`. */
export type ShareToken = (fetch: () => Promise<AccessToken>) => SharedToken

/** `reason`: a short code. */
export class NoAccessToken extends Error {
  override readonly name = 'NoAccessToken'

  constructor(readonly reason: string) {
    super(reason)
  }
}
