/** WeChat as the server sees it, on loopback: codes, the stable token, subscription messages; shapes and error codes as WeChat's. */
import * as v from 'valibot'
import { wechatFieldFaults } from '../platforms/wechat-fields'
import { Simulator } from './simulator'
import type { SimulatorPorts } from './simulator'

const sessionQuery = v.object({ appid: v.string(), secret: v.string(), js_code: v.string() })
const tokenBody = v.object({
  grant_type: v.literal('client_credential'),
  appid: v.string(),
  secret: v.string(),
  force_refresh: v.optional(v.boolean(), false)
})
const sendQuery = v.object({ access_token: v.optional(v.string(), '') })
const sendBody = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string(), ''),
  data: v.record(v.string(), v.object({ value: v.unknown() }))
})

/** The texts that WeChat sends along; they change, the codes do not. */
const TEXTS: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
  47001: 'data format error'
}

const TOKEN_SECONDS = 7200
/** Before its end another one is handed out, and both are good until then. */
const OVERLAP_MS = 5 * 60 * 1000

export interface WechatSimulatorPorts extends SimulatorPorts {
  appId: string
  secret: string
}

export class WechatSimulator extends Simulator<'session' | 'token' | 'send'> {
  /** When each token is over, in milliseconds since 1970; the newest is the last. */
  private readonly tokens = new Map<string, number>()
  private made = 0

  constructor(private readonly ports: WechatSimulatorPorts) {
    super()
    const fail = ({ code }: { code: number }) => failure(code)
    this.fastify.get('/sns/jscode2session', ({ query }, reply) =>
      this.answer('session', reply, () => this.session(query), fail)
    )
    this.fastify.post('/cgi-bin/stable_token', ({ body }, reply) =>
      this.answer('token', reply, () => this.token(body), fail)
    )
    this.fastify.post('/cgi-bin/message/subscribe/send', ({ query, body }, reply) =>
      this.answer('send', reply, () => this.send(query, body), fail)
    )
  }

  /** All tokens are good no more, as when somebody asks for a new one by force. */
  invalidateTokens(): void {
    this.tokens.clear()
  }

  private session(query: unknown): object {
    const asked = v.safeParse(sessionQuery, query)
    if (!asked.success) return failure(40029)
    const { appid, secret, js_code: code } = asked.output
    if (appid !== this.ports.appId) return failure(40013)
    if (secret !== this.ports.secret) return failure(40125)
    const found = this.userOf(code)
    if (typeof found === 'string') return failure(found === 'used' ? 40163 : 40029)
    return { openid: found.user, session_key: 'c2Vzc2lvbi1rZXktMTIzNA==' }
  }

  private token(body: unknown): object {
    const asked = v.safeParse(tokenBody, body)
    if (!asked.success) return failure(47001)
    if (asked.output.appid !== this.ports.appId) return failure(40013)
    if (asked.output.secret !== this.ports.secret) return failure(40125)
    const now = this.ports.now()
    if (asked.output.force_refresh) this.tokens.clear()
    const [newest] = [...this.tokens].at(-1) ?? []
    const end = newest === undefined ? 0 : (this.tokens.get(newest) ?? 0)
    if (newest !== undefined && end - now > OVERLAP_MS) {
      return { access_token: newest, expires_in: Math.floor((end - now) / 1000) }
    }
    this.made += 1
    const token = `simulated-token-${this.made}`
    this.tokens.set(token, now + TOKEN_SECONDS * 1000)
    return { access_token: token, expires_in: TOKEN_SECONDS }
  }

  private send(query: unknown, body: unknown): object {
    const { access_token: token } = v.parse(sendQuery, query)
    const end = this.tokens.get(token)
    if (end === undefined) return failure(40001)
    if (end <= this.ports.now()) return failure(42001)
    const asked = v.safeParse(sendBody, body)
    if (!asked.success) return failure(47001)
    const { touser: user, template_id: template, page, data } = asked.output
    if (!/^[\w-]{1,64}$/.test(user)) return failure(40003)
    const names = this.ports.templates[template]
    if (!names) return failure(40037)
    const fields = Object.fromEntries(Object.entries(data).map(([name, { value }]) => [name, String(value)]))
    const missing = names.find((name) => !fields[name])
    if (missing !== undefined) return failure(47003, `argument invalid! data.${missing}.value is empty`)
    const [fault] = wechatFieldFaults(fields)
    if (fault !== undefined) return failure(47003, `argument invalid! data.${fault}`)
    if (this.withdrawn.has(user)) return failure(43101)
    this.taken.push({ user, template, page, fields, at: this.ports.now() })
    return { errcode: 0, errmsg: 'ok' }
  }
}

function failure(errcode: number, text = TEXTS[errcode] ?? 'error'): object {
  return { errcode, errmsg: `${text} rid: 6a0b1c2d-simulated` }
}
