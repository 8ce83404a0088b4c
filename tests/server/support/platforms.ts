/** The platforms as the server speaks to them, each with a simulator of its own that ends with the test. */
import { generateKeyPairSync } from 'node:crypto'
import type { TestContext } from 'node:test'
import { createAlipay } from '@/server/platforms/alipay'
import type { ShareToken } from '@/server/platforms/access-token'
import type { PlatformMessage } from '@/server/platforms/platform'
import { createWechat } from '@/server/platforms/wechat'
import { AlipaySimulator } from '@/server/simulators/alipay'
import { WechatSimulator } from '@/server/simulators/wechat'

/** Long enough for any machine, where an answer comes at all. */
const TIMEOUT_MS = 30_000

/** A clock that stands still until it is set. */
export interface Clock {
  at: number
  now: () => number
}

/** `at`: an instant in ISO 8601. */
export function clockAt(at: string): Clock {
  const clock: Clock = { at: Date.parse(at), now: () => clock.at }
  return clock
}

/** A token for one process, kept nowhere else. */
export const tokenHere: ShareToken = (fetch) => {
  let kept: Promise<{ token: string }> | null = null
  return {
    async current() {
      const asked = (kept ??= fetch())
      try {
        return (await asked).token
      } catch (error) {
        kept = null
        throw error
      }
    },
    drop() {
      kept = null
      return Promise.resolve()
    }
  }
}

interface Played {
  clock?: Clock
  templates: Readonly<Record<string, readonly string[]>>
  timeoutMs?: number
  shareToken?: ShareToken
}

export async function playedWechat(t: TestContext, played: Played) {
  const { clock = clockAt('2025-12-01T00:00:00Z'), templates, timeoutMs = TIMEOUT_MS, shareToken = tokenHere } = played
  const account = { appId: 'wx1234567890abcdef', secret: 'of-the-test' }
  const simulator = new WechatSimulator({ ...account, now: clock.now, templates })
  const server = await simulator.start()
  t.after(() => simulator.stop())
  const platform = createWechat({ ...account, server, timeoutMs }, shareToken, clock.now)
  return { simulator, platform, account: { ...account, server, timeoutMs }, clock }
}

const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const alipays = generateKeyPairSync('rsa', { modulusLength: 2048 })

export async function playedAlipay(t: TestContext, played: Played) {
  const { clock = clockAt('2025-12-01T00:00:00Z'), templates, timeoutMs = TIMEOUT_MS } = played
  const appId = '2021001234567890'
  const simulator = new AlipaySimulator({
    appId,
    appPublicKey: own.publicKey,
    alipayPrivateKey: alipays.privateKey,
    now: clock.now,
    templates
  })
  const gateway = `${await simulator.start()}/gateway.do`
  t.after(() => simulator.stop())
  const account = { gateway, appId, privateKey: own.privateKey, alipayPublicKey: alipays.publicKey, timeoutMs }
  return { simulator, platform: createAlipay(account, clock.now), account, clock }
}

export const MESSAGE: PlatformMessage = {
  user: 'anna',
  template: 'closing',
  page: 'pages/home/index',
  fields: { thing1: '缴费快截止了', date2: '2025年12月24日' }
}

export const ALIPAY_MESSAGE: PlatformMessage = {
  ...MESSAGE,
  fields: { keyword1: '缴费快截止了', keyword2: '2025年12月24日' }
}

export const TEMPLATES = { closing: ['thing1', 'date2'] }
export const ALIPAY_TEMPLATES = { closing: ['keyword1', 'keyword2'] }
