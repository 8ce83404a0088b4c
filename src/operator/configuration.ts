/** What whoever publishes the app fills in. Nothing of it is needed: without it the app hands over by name. */
import * as v from 'valibot'
import { ADDRESS } from './address'

const text = v.pipe(v.string(), v.nonEmpty())

/** An address on the web, without a slash at its end; empty: there is none. */
const server = v.union([
  v.literal(''),
  v.pipe(
    v.string(),
    v.regex(ADDRESS, 'must be an https address; http only for 127.0.0.1 and localhost, to try things out'),
    v.regex(/[^/]$/, 'must be an address without a slash at its end')
  )
])

/** WeChat's ids begin with "wx", Alipay's are sixteen digits: the id says on which phone it opens. */
const appId = v.pipe(
  v.string(),
  v.regex(/^(wx[0-9a-f]{16}|\d{16})$/, 'must be an id of WeChat (wx and 16 hex digits) or of Alipay (16 digits)')
)

const link = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'must be an https address'))

/** Where people write to; empty: nowhere. */
const reports = v.union([
  v.literal(''),
  v.pipe(
    v.string(),
    v.regex(/^(https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, 'must be an https address or a mail address')
  )
])

/** WeChat asks for at most three templates at once. */
const templates = v.pipe(v.array(text), v.maxLength(3))

export const operatorSchema = v.strictObject({
  /** By the name of the channel in the policy file. */
  miniPrograms: v.record(text, v.strictObject({ appId, path: v.string() })),
  links: v.record(text, link),
  /** Where residents send what they think is wrong in an answer. */
  reports,
  /** A PNG of the WeChat mini-program's own code, drawn on pictures: its path, from the folder of this file; empty: none. */
  miniProgramCode: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/\.png$/, 'must be a PNG'))]), ''),
  /** Only for an operator who may lawfully collect. `server`: where the contract of operator.openapi.json is spoken. */
  cashier: v.pipe(
    v.strictObject({ server, name: v.string() }),
    v.check((cashier) => cashier.server === '' || cashier.name !== '', 'a cashier needs a name')
  ),
  subscribe: v.strictObject({ weapp: templates, alipay: templates, server }),
  /** Signed policies that arrive after the app was built. */
  feed: v.pipe(
    v.strictObject({ url: server, publicKey: v.string() }),
    v.check(
      ({ url, publicKey }) => url === '' || /^[0-9a-f]{64}$/.test(publicKey),
      'a feed needs its public key, 64 hexadecimal digits'
    )
  )
})

export type Operator = v.InferOutput<typeof operatorSchema>

export const NO_OPERATOR: Operator = {
  miniPrograms: {},
  links: {},
  reports: '',
  miniProgramCode: '',
  cashier: { server: '', name: '' },
  subscribe: { weapp: [], alipay: [], server: '' },
  feed: { url: '', publicKey: '' }
}
