/**
 * WeChat's server interface: who a code of `wx.login` stands for, and subscription messages.
 * Source: developers.weixin.qq.com, `code2Session`, `getStableAccessToken`, `sendMessage` of subscribe-message.
 */
import * as v from 'valibot'
import { NoAccessToken } from './access-token'
import type { AccessToken, ShareToken } from './access-token'
import { ask, parsed } from './ask'
import type { Asked } from './ask'
import type { Platform, PlatformMessage, SendOutcome, UserOutcome } from './platform'

export interface WechatSettings {
  /** Without a slash at its end. */
  server: string
  appId: string
  secret: string
  /** How long an answer is waited for. */
  timeoutMs: number
}

export const WECHAT_SERVER = 'https://api.weixin.qq.com'

/** The access token was replaced or is over: with a new one the same message is taken. */
const STALE_TOKEN = [40001, 40014, 42001]

/** What is about the mini-program or WeChat itself: the message was not looked at. */
const NOT_TAKEN: Readonly<Record<number, string>> = {
  [-1]: 'busy',
  40164: 'address-not-allowed',
  41001: 'no-token',
  43107: 'messages-suspended',
  45009: 'daily-quota',
  45011: 'too-often',
  48001: 'not-permitted',
  48004: 'not-permitted',
  50002: 'mini-program-suspended'
}

/** Two messages to one user at the same time; only this one has to wait. */
const CONCURRENT = 43108

const REFUSED: Readonly<Record<number, string>> = {
  40003: 'user-unknown',
  40037: 'template-unknown',
  41030: 'page-unknown',
  43101: 'consent-withdrawn',
  45168: 'forbidden-words',
  47001: 'field-wrong',
  47003: 'field-wrong'
}

/** Of a code that stands for nobody. */
const CODE_REFUSED: Readonly<Record<number, string>> = { 40029: 'invalid', 40163: 'used', 40226: 'user-blocked' }

const errorSchema = v.object({ errcode: v.number() })
const sessionSchema = v.object({ openid: v.pipe(v.string(), v.nonEmpty()) })
const tokenSchema = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()), expires_in: v.number() })

/** `now`: milliseconds since 1970. */
export function createWechat(settings: WechatSettings, shareToken: ShareToken, now: () => number): Platform {
  const { server, appId, secret, timeoutMs } = settings
  const token = shareToken(fetchToken)

  function post(path: string, body: unknown): Promise<Asked> {
    const headers = { 'content-type': 'application/json' }
    return ask(server + path, { method: 'POST', headers, body: JSON.stringify(body) }, timeoutMs)
  }

  /** The same token for whoever asks until its last five minutes, so that several servers do not take it from each other. */
  async function fetchToken(): Promise<AccessToken> {
    const askedAt = now()
    const grant = { grant_type: 'client_credential', appid: appId, secret }
    const asked = await post('/cgi-bin/stable_token', grant)
    if (asked.kind !== 'answer') throw new NoAccessToken(`token-${asked.reason}`)
    const body = parsed(asked.text)
    const answer = v.safeParse(tokenSchema, body)
    if (!answer.success) throw new NoAccessToken(`token-${errorOf(body) ?? asked.status}`)
    return { token: answer.output.access_token, expiresAt: new Date(askedAt + answer.output.expires_in * 1000) }
  }

  async function userOf(code: string): Promise<UserOutcome> {
    const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })
    const asked = await ask(`${server}/sns/jscode2session?${query.toString()}`, {}, timeoutMs)
    if (asked.kind !== 'answer') return { kind: 'unavailable', reason: asked.reason }
    const body = parsed(asked.text)
    const session = v.safeParse(sessionSchema, body)
    if (session.success) return { kind: 'user', user: session.output.openid }
    const error = errorOf(body)
    const refused = error === null ? undefined : CODE_REFUSED[error]
    if (refused !== undefined) return { kind: 'code-refused', reason: refused }
    return { kind: 'unavailable', reason: String(error ?? asked.status) }
  }

  async function send({ user, template, page, fields }: PlatformMessage): Promise<SendOutcome> {
    let used: string
    try {
      used = await token.current()
    } catch (error) {
      const reason = error instanceof NoAccessToken ? error.reason : 'token-failed'
      return { kind: 'not-taken', reason, everybody: true }
    }
    const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
    const asked = await post(`/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(used)}`, {
      touser: user,
      template_id: template,
      page,
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data
    })
    if (asked.kind === 'not-reached') return { kind: 'not-taken', reason: asked.reason, everybody: true }
    if (asked.kind === 'no-answer') return { kind: 'unknown', reason: asked.reason }
    const error = asked.status === 200 ? errorOf(parsed(asked.text)) : null
    if (error !== null && STALE_TOKEN.includes(error)) await token.drop(used).catch(() => undefined)
    return error === null ? { kind: 'unknown', reason: `status-${asked.status}` } : outcomeOf(error)
  }

  return { name: 'weapp', userOf, send }
}

function errorOf(body: unknown): number | null {
  const error = v.safeParse(errorSchema, body)
  return error.success ? error.output.errcode : null
}

/** What an `errcode` of sending says. One that nobody has heard of is an answer all the same: nothing was sent. */
function outcomeOf(error: number): SendOutcome {
  if (error === 0) return { kind: 'sent' }
  if (error === CONCURRENT) return { kind: 'not-taken', reason: 'concurrent', everybody: false }
  if (STALE_TOKEN.includes(error)) return { kind: 'not-taken', reason: 'stale-token', everybody: true }
  const notTaken = NOT_TAKEN[error]
  if (notTaken !== undefined) return { kind: 'not-taken', reason: notTaken, everybody: true }
  return { kind: 'refused', reason: REFUSED[error] ?? `wechat-${error}` }
}
