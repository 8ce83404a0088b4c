/** The platforms that are on. */
import type { Database } from '@/server/database/database'
import { createAlipay, type AlipaySettings } from './alipay'
import type { Platform } from './platform'
import { tokensIn } from './shared-token'
import { createWechat, type WechatSettings } from './wechat'

/** `null`: the platform is off. `now`: milliseconds since 1970. */
export function platformsOf(
  { wechat, alipay }: { wechat: WechatSettings | null; alipay: AlipaySettings | null },
  database: Database,
  now: () => number
): Platform[] {
  return [
    ...(wechat ? [createWechat(wechat, tokensIn(database, 'weapp', now), now)] : []),
    ...(alipay ? [createAlipay(alipay, now)] : [])
  ]
}
