/** What the environment says of this server. */
import * as v from 'valibot'
import { ALIPAY_GATEWAY, type AlipaySettings } from './platforms/alipay'
import { privateKeyOf, publicKeyOf } from './platforms/alipay-signature'
import { WECHAT_SERVER, type WechatSettings } from './platforms/wechat'

export interface Settings {
  /** Where it listens; other machines reach it only if this is another address than 127.0.0.1. */
  host: string
  port: number
  /** Metrics have a port of their own, so that no balancer hands them out. */
  metrics: { host: string; port: number }
  /** Of the web app, whose pages may ask this server; `null`: pages of no other origin. Simulated: what `npm start` serves. */
  origin: string | null
  /** The addresses (or ranges) of the balancers in front, whose word on the visitor's address is taken. */
  trustedProxies: string[]
  database: DatabaseLocation
  /** The platforms are played by this machine. */
  isSimulated: boolean
  /** `null`: switched off. */
  wechat: WechatSettings | null
  alipay: AlipaySettings | null
  /** What this process does: answers requests, sends messages, or both. */
  role: (typeof ROLES)[number]
  /** `timeoutMs`: how long a platform's answer is waited for. */
  worker: { concurrency: number; claimTimeoutMs: number; timeoutMs: number }
  /** The operator's file of message templates. */
  configFile: string
  /** Requests a minute. */
  limits: { perAddress: number; perUser: number }
}

export type DatabaseLocation = { kind: 'postgres'; url: string } | { kind: 'pglite'; folder: string }

/** Says in sentences for whoever starts the server what is wrong with its environment. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** All that counts as one account: either every value is set, or none. */
const ACCOUNTS = {
  wechat: ['WECHAT_APPID', 'WECHAT_SECRET'],
  alipay: ['ALIPAY_APPID', 'ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY']
} as const

const ROLES = ['both', 'web', 'worker'] as const

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a number'), v.transform(Number), v.maxValue(65535))
const count = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/, 'must be a number above 0'), v.transform(Number))
const list = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((item) => item.trim()))
)

const server = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+(\/\S*[^\s/])?$/, 'must be an address without a slash at its end')
)
/** Whether the text is a key, as said by what reads it. */
const key = (read: (text: string) => unknown) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      try {
        read(text)
        return true
      } catch {
        return false
      }
    }, 'must be an RSA key, as PEM or in base64')
  )

/** Where `npm start` serves the web app. */
const WEB_APP = 'http://127.0.0.1:10086'

/** A token and then the message are asked for, each for as long as the other may take. */
const CLAIM_OUTLASTS = 3

const environmentSchema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(port, '10087'),
  METRICS_HOST: v.optional(v.string(), '127.0.0.1'),
  METRICS_PORT: v.optional(port, '10088'),
  ORIGIN: v.optional(v.pipe(v.string(), v.check(isOrigin, 'must be an origin such as https://app.example.org'))),
  TRUSTED_PROXIES: v.optional(list),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/./, 'must be an address that begins with postgres://'))
  ),
  DATA_FOLDER: v.optional(v.string(), '.server-data'),
  SIMULATE: v.optional(v.picklist(['0', '1'], 'must be 0 or 1')),
  SERVER_CONFIG: v.optional(v.string(), 'config/server.json'),
  RATE_PER_ADDRESS: v.optional(count, '600'),
  RATE_PER_USER: v.optional(count, '20'),
  ALIPAY_PRIVATE_KEY: v.optional(key(privateKeyOf)),
  ALIPAY_PUBLIC_KEY: v.optional(key(publicKeyOf)),
  WECHAT_SERVER: v.optional(server, WECHAT_SERVER),
  ALIPAY_GATEWAY: v.optional(server, ALIPAY_GATEWAY),
  ROLE: v.optional(v.picklist(ROLES, `must be one of ${ROLES.join(', ')}`), 'both'),
  WORKER_CONCURRENCY: v.optional(count, '32'),
  PLATFORM_TIMEOUT_MS: v.optional(count, '10000'),
  CLAIM_TIMEOUT_MS: v.optional(count, '300000')
})

/**
 * Reads the environment; an empty value counts as none. Throws SettingsError with every problem there is. No problem
 * repeats a value: some are secret.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { output, issues, success } = v.safeParse(environmentSchema, given)
  const problems = [
    ...(issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''} ${wordsOf(issue)}.`),
    ...Object.values(ACCOUNTS).flatMap((names) => halfSet(names, given)),
    ...contradictions(given)
  ]
  if (!success || problems.length > 0) throw new SettingsError(problems)

  const { DATABASE_URL: url, PLATFORM_TIMEOUT_MS: timeoutMs, CLAIM_TIMEOUT_MS: claimTimeoutMs } = output
  if (claimTimeoutMs < CLAIM_OUTLASTS * timeoutMs) {
    throw new SettingsError([`CLAIM_TIMEOUT_MS must be at least ${CLAIM_OUTLASTS} times PLATFORM_TIMEOUT_MS.`])
  }
  const wechat = account(ACCOUNTS.wechat, given)
  const alipay = account(ACCOUNTS.alipay, given)
  const isBare = url === undefined && wechat === null && alipay === null
  const isSimulated = output.SIMULATE === undefined ? isBare : output.SIMULATE === '1'
  return {
    host: output.HOST,
    port: output.PORT,
    metrics: { host: output.METRICS_HOST, port: output.METRICS_PORT },
    origin: output.ORIGIN ?? (isSimulated ? WEB_APP : null),
    trustedProxies: output.TRUSTED_PROXIES ?? [],
    database: url === undefined ? { kind: 'pglite', folder: output.DATA_FOLDER } : { kind: 'postgres', url },
    isSimulated,
    wechat: wechat && {
      server: output.WECHAT_SERVER,
      appId: wechat.WECHAT_APPID,
      secret: wechat.WECHAT_SECRET,
      timeoutMs
    },
    alipay: alipay && {
      gateway: output.ALIPAY_GATEWAY,
      appId: alipay.ALIPAY_APPID,
      privateKey: privateKeyOf(alipay.ALIPAY_PRIVATE_KEY),
      alipayPublicKey: publicKeyOf(alipay.ALIPAY_PUBLIC_KEY),
      timeoutMs
    },
    role: output.ROLE,
    worker: { concurrency: output.WORKER_CONCURRENCY, claimTimeoutMs, timeoutMs },
    configFile: output.SERVER_CONFIG,
    limits: { perAddress: output.RATE_PER_ADDRESS, perUser: output.RATE_PER_USER }
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** A picklist's or a check's own words; what valibot says by itself would repeat the value. */
function wordsOf({ message, requirement }: v.BaseIssue<unknown>): string {
  return message.startsWith('Invalid') ? `must be at most ${String(requirement)}` : message
}

type Given = Readonly<Record<string, string | undefined>>

function halfSet(names: readonly string[], given: Given): string[] {
  const missing = names.filter((name) => given[name] === undefined)
  if (missing.length === 0 || missing.length === names.length) return []
  const set = names.filter((name) => !missing.includes(name))
  return [`${set.join(', ')} is set, but ${missing.join(', ')} is missing: set all of them, or none.`]
}

function contradictions(given: Given): string[] {
  const set = Object.values(ACCOUNTS)
    .flat()
    .filter((name) => given[name] !== undefined)
  return given.SIMULATE === '1' && set.length > 0
    ? [`SIMULATE=1 plays the platforms, so ${set.join(', ')} must not be set.`]
    : []
}

function account<Name extends string>(names: readonly Name[], given: Given): Record<Name, string> | null {
  const values: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = given[name]
    if (value === undefined) return null
    values[name] = value
  }
  return values as Record<Name, string>
}
