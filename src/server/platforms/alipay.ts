/**
 * Alipay's gateway: who a code of `my.getAuthCode` stands for, and template messages. Every request is signed by the
 * server's key, every answer by Alipay's. Source: opendocs.alipay.com, alipay.system.oauth.token,
 * alipay.open.app.mini.templatemessage.send, "common error codes".
 */
import type { KeyObject } from 'node:crypto'
import * as v from 'valibot'
import { alipayData } from './alipay-fields'
import { isSignatureOfText, signatureOf } from './alipay-signature'
import { ask, parsed } from './ask'
import type { Platform, PlatformMessage, SendOutcome, UserOutcome } from './platform'

export interface AlipaySettings {
  gateway: string
  appId: string
  privateKey: KeyObject
  /** Alipay's own, which signs its answers. */
  alipayPublicKey: KeyObject
  /** How long an answer is waited for. */
  timeoutMs: number
}

export const ALIPAY_GATEWAY = 'https://openapi.alipay.com/gateway.do'

const SUCCESS = '10000'
/** Of a result that has no place for one. */
const NO_CODE = ''
/** The gateway had the service asked, which gave no proper answer. */
const SERVICE_UNWELL = '20000'

/** Of the gateway itself, before any service was asked: about the mini-program and not about this message. */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  '20001': 'not-authorised',
  '40003': 'conditions-not-met',
  '40005': 'too-often',
  '40006': 'not-permitted'
}

/** The same, where the code alone does not say it. */
const NOT_TAKEN_BECAUSE = [
  'isv.invalid-app-id',
  'isv.invalid-signature',
  'isv.invalid-signature-type',
  'isv.invalid-timestamp',
  'isv.missing-signature'
]

const BEIJING_AHEAD_MS = 8 * 60 * 60 * 1000

const errorSchema = v.object({ code: v.string(), sub_code: v.optional(v.string(), '') })
const userSchema = v.pipe(
  v.object({ open_id: v.optional(v.string()), user_id: v.optional(v.string()) }),
  v.transform(({ open_id, user_id }) => open_id ?? user_id ?? ''),
  v.nonEmpty()
)
const signSchema = v.object({ sign: v.pipe(v.string(), v.nonEmpty()) })

/** What the gateway said: a result, an error of its own or of the service; or nothing that can be believed. */
type Said =
  | { kind: 'said'; result: unknown; code: string; subCode: string }
  | { kind: 'not-reached'; reason: string }
  | { kind: 'unbelievable'; reason: string }

/** `now`: milliseconds since 1970. */
export function createAlipay(settings: AlipaySettings, now: () => number): Platform {
  const { gateway, appId, privateKey, alipayPublicKey, timeoutMs } = settings

  async function call(method: string, own: Readonly<Record<string, string>>): Promise<Said> {
    const common = {
      app_id: appId,
      method,
      format: 'JSON',
      charset: 'utf-8',
      sign_type: 'RSA2',
      timestamp: new Date(now() + BEIJING_AHEAD_MS).toISOString().slice(0, 19).replace('T', ' '),
      version: '1.0'
    }
    const sign = signatureOf({ ...common, ...own }, privateKey)
    const url = `${gateway}?${new URLSearchParams({ ...common, sign }).toString()}`
    const asked = await ask(url, { method: 'POST', body: new URLSearchParams(own) }, timeoutMs)
    if (asked.kind === 'not-reached') return asked
    if (asked.kind === 'no-answer') return { kind: 'unbelievable', reason: asked.reason }
    if (asked.status !== 200) return { kind: 'unbelievable', reason: `status-${asked.status}` }
    return understood(asked.text, answerNodeOf(method))
  }

  /** The signature is of the answer's characters as they came. An error need not be signed, as one about our signature. */
  function understood(text: string, name: string): Said {
    const body = parsed(text)
    for (const node of [name, 'error_response']) {
      const signed = nodeText(text, node)
      if (signed === null) continue
      const result = parsed(signed)
      const error = v.safeParse(errorSchema, result)
      const { code, sub_code: subCode } = error.success ? error.output : { code: NO_CODE, sub_code: '' }
      const signature = v.safeParse(signSchema, body)
      const believed = signature.success
        ? isSignatureOfText(signed, signature.output.sign, alipayPublicKey)
        : code !== NO_CODE && code !== SUCCESS
      return believed ? { kind: 'said', result, code, subCode } : { kind: 'unbelievable', reason: 'signature' }
    }
    return { kind: 'unbelievable', reason: 'no-answer' }
  }

  async function userOf(code: string): Promise<UserOutcome> {
    const said = await call('alipay.system.oauth.token', { grant_type: 'authorization_code', code })
    if (said.kind !== 'said') return { kind: 'unavailable', reason: said.reason }
    const user = v.safeParse(userSchema, said.result)
    if (said.code === NO_CODE && user.success) return { kind: 'user', user: user.output }
    if (said.subCode === 'isv.code-invalid') return { kind: 'code-refused', reason: 'invalid' }
    return { kind: 'unavailable', reason: said.subCode || said.code }
  }

  async function send({ user, template, page, fields }: PlatformMessage): Promise<SendOutcome> {
    const said = await call('alipay.open.app.mini.templatemessage.send', {
      biz_content: JSON.stringify({
        ...(isUserId(user) ? { to_user_id: user } : { to_open_id: user }),
        user_template_id: template,
        page,
        data: alipayData(fields)
      })
    })
    if (said.kind === 'not-reached') return { kind: 'not-taken', reason: said.reason, everybody: true }
    if (said.kind === 'unbelievable') return { kind: 'unknown', reason: said.reason }
    return outcomeOf(said)
  }

  return { name: 'alipay', userOf, send }
}

/** What the answer to a method is called in it. */
export const answerNodeOf = (method: string): string => `${method.replace(/\./g, '_')}_response`

/** The text of one member of an answer, which comes before `sign`. */
function nodeText(text: string, name: string): string | null {
  const head = `{"${name}":`
  if (!text.startsWith(head)) return null
  const end = text.lastIndexOf(',"sign":"')
  return text.slice(head.length, end === -1 ? -1 : end)
}

/** Older mini-programs have the id of an account, newer ones an id that is another in every mini-program. */
const isUserId = (user: string) => /^2088\d{12}$/.test(user)

function outcomeOf({ code, subCode }: { code: string; subCode: string }): SendOutcome {
  if (code === SUCCESS) return { kind: 'sent' }
  const reason = subCode || code || 'no-code'
  const notTaken = NOT_TAKEN[code] ?? (NOT_TAKEN_BECAUSE.includes(subCode) ? subCode : undefined)
  if (notTaken !== undefined) return { kind: 'not-taken', reason: notTaken, everybody: true }
  const mayHaveSent = code === NO_CODE || code === SERVICE_UNWELL || /^isp\.|system.?error/i.test(subCode)
  return { kind: mayHaveSent ? 'unknown' : 'refused', reason }
}
