/** What the server asks of a platform (WeChat, Alipay): who somebody is, and to send them a message. */

export type PlatformName = 'weapp' | 'alipay'

/** A message as a platform takes it: nothing in it but an id of the platform's own and the operator's words. */
export interface PlatformMessage {
  /** The platform's id of whoever consented, for this mini-program alone. */
  user: string
  template: string
  /** Opened by a tap. */
  page: string
  /** By the names that the template has for them. */
  fields: Readonly<Record<string, string>>
}

/**
 * What became of a message. Only what is `not-taken` may be sent again: the platform says so itself, or was never reached.
 * `reason` is a short code for logs and lists, and holds nothing of the message.
 */
export type SendOutcome =
  | { kind: 'sent' }
  | {
      kind: 'not-taken'
      reason: string
      /** It is not about this message: others would fare the same. */
      everybody: boolean
    }
  /** For good: this message will never be taken. */
  | { kind: 'refused'; reason: string }
  /** No answer, or none that can be believed: it may have been taken. */
  | { kind: 'unknown'; reason: string }

export type UserOutcome =
  | { kind: 'user'; user: string }
  /** The code stands for nobody: used before, expired, made up. */
  | { kind: 'code-refused'; reason: string }
  /** The platform could not be asked; later it may answer. */
  | { kind: 'unavailable'; reason: string }

/** One platform. Nothing of it ever rejects. */
export interface Platform {
  readonly name: PlatformName
  /** Exchanges the one-time code of `wx.login` or `my.getAuthCode` for the platform's id of whoever it stands for. */
  userOf: (code: string) => Promise<UserOutcome>
  send: (message: PlatformMessage) => Promise<SendOutcome>
}
