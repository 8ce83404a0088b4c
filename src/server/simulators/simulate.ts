/** Plays the platforms on this machine, where no account with a real one is set up. */
import { generateKeyPairSync } from 'node:crypto'
import { namesOf, type Templates } from '@/server/messages/templates'
import type { AlipaySettings } from '@/server/platforms/alipay'
import type { PlatformName } from '@/server/platforms/platform'
import type { WechatSettings } from '@/server/platforms/wechat'
import { AlipaySimulator } from './alipay'
import { WechatSimulator } from './wechat'

export interface Simulated {
  wechat: WechatSettings
  alipay: AlipaySettings
  stop: () => Promise<void>
}

/** Both on free ports of 127.0.0.1, with the operator's templates. `now`: milliseconds since 1970. */
export async function simulate(templates: Templates, timeoutMs: number, now: () => number): Promise<Simulated> {
  const account = { appId: 'wx0000000000000000', secret: 'simulated' }
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const alipays = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const appId = '2021000000000000'
  const fieldsOf = (platform: PlatformName) =>
    Object.fromEntries(Object.keys(templates[platform]).map((id) => [id, namesOf(templates, platform, id)]))

  const wechat = new WechatSimulator({ ...account, now, templates: fieldsOf('weapp') })
  const alipay = new AlipaySimulator({
    appId,
    appPublicKey: own.publicKey,
    alipayPrivateKey: alipays.privateKey,
    now,
    templates: fieldsOf('alipay')
  })
  return {
    wechat: { ...account, server: await wechat.start(), timeoutMs },
    alipay: {
      appId,
      privateKey: own.privateKey,
      alipayPublicKey: alipays.publicKey,
      gateway: `${await alipay.start()}/gateway.do`,
      timeoutMs
    },
    stop: async () => {
      await Promise.all([wechat.stop(), alipay.stop()])
    }
  }
}
