/** Alipay's gateway as the server sees it, on loopback: signatures both ways, codes, template messages, Alipay's error codes. */
import type { KeyObject } from 'node:crypto'
import * as v from 'valibot'
import { answerNodeOf } from '../platforms/alipay'
import { alipayFieldFaults } from '../platforms/alipay-fields'
import { isSignatureOf, signatureOfText } from '../platforms/alipay-signature'
import { parsed } from '../platforms/ask'
import { Simulator } from './simulator'
import type { SimulatorPorts } from './simulator'

export interface AlipaySimulatorPorts extends SimulatorPorts {
  appId: string
  /** The server's, which signs what it asks. */
  appPublicKey: KeyObject
  /** Alipay's own, which signs what it answers. */
  alipayPrivateKey: KeyObject
}

const parameters = v.record(v.string(), v.string())
const message = v.object({
  to_user_id: v.optional(v.string()),
  to_open_id: v.optional(v.string()),
  user_template_id: v.string(),
  page: v.string(),
  data: v.string()
})
const data = v.record(v.string(), v.object({ value: v.string() }))

const METHODS = { 'alipay.system.oauth.token': 'session', 'alipay.open.app.mini.templatemessage.send': 'send' } as const
const isMethod = (method: string): method is keyof typeof METHODS => method in METHODS

export class AlipaySimulator extends Simulator<'session' | 'send'> {
  /** Answers are signed by nobody's key. */
  forgesSignatures = false

  constructor(private readonly ports: AlipaySimulatorPorts) {
    super()
    this.fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    })
    this.fastify.post('/gateway.do', async ({ query, body }, reply) => {
      const asked = { ...v.parse(parameters, query), ...v.parse(parameters, body) }
      const { method = '' } = asked
      if (!isMethod(method)) return this.failure('40002', 'isv.invalid-method')
      void reply.type('text/html;charset=utf-8')
      return this.answer(
        METHODS[method],
        reply,
        () => this.asks(method, asked),
        ({ code, subCode }) => this.signed(answerNodeOf(method), errorOf(String(code), subCode))
      )
    })
  }

  private asks(method: keyof typeof METHODS, asked: Readonly<Record<string, string>>): string {
    if (asked['app_id'] !== this.ports.appId) return this.failure('40002', 'isv.invalid-app-id')
    if (!isSignatureOf(asked, asked['sign'] ?? '', this.ports.appPublicKey)) {
      return this.failure('40002', 'isv.invalid-signature')
    }
    return METHODS[method] === 'session' ? this.session(asked['code'] ?? '') : this.send(asked['biz_content'] ?? '')
  }

  private session(code: string): string {
    const found = this.userOf(code)
    if (typeof found === 'string') return this.signed('error_response', errorOf('40002', 'isv.code-invalid'))
    return this.signed(answerNodeOf('alipay.system.oauth.token'), {
      open_id: found.user,
      access_token: `simulated-${found.user}`,
      expires_in: 1296000,
      re_expires_in: 2592000,
      auth_start: new Date(this.ports.now()).toISOString()
    })
  }

  private send(content: string): string {
    const respond = (node: object) => this.signed(answerNodeOf('alipay.open.app.mini.templatemessage.send'), node)
    const asked = v.safeParse(message, parsed(content))
    if (!asked.success) return respond(errorOf('40002', 'isv.invalid-parameter'))
    const { to_user_id, to_open_id, user_template_id: template, page } = asked.output
    const user = to_user_id ?? to_open_id ?? ''
    if (user === '') return respond(errorOf('40001', 'isv.missing-to-user'))
    const names = this.ports.templates[template]
    if (!names) return respond(errorOf('40004', 'USER_TEMPLATE_ILLEGAL'))
    const given = v.safeParse(data, parsed(asked.output.data))
    if (!given.success) return respond(errorOf('40004', 'INVALID_PARAMETER'))
    const fields = Object.fromEntries(Object.entries(given.output).map(([name, { value }]) => [name, value]))
    if (names.some((name) => !fields[name]) || alipayFieldFaults(fields).length > 0) {
      return respond(errorOf('40004', 'INVALID_PARAMETER'))
    }
    if (this.withdrawn.has(user)) return respond(errorOf('40004', 'USER_NOT_SUBSCRIBED'))
    this.taken.push({ user, template, page, fields, at: this.ports.now() })
    return respond({ code: '10000', msg: 'Success' })
  }

  /** Of the gateway about a request that it cannot trust: not signed. */
  private failure(code: string, subCode: string): string {
    return JSON.stringify({ error_response: errorOf(code, subCode) })
  }

  private signed(name: string, node: object): string {
    const text = JSON.stringify(node)
    const sign = this.forgesSignatures ? 'Zm9yZ2Vk' : signatureOfText(text, this.ports.alipayPrivateKey)
    return `{"${name}":${text},"sign":"${sign}"}`
  }
}

function errorOf(code: string, subCode: string): object {
  return { code, msg: 'simulated', sub_code: subCode, sub_msg: 'simulated' }
}
