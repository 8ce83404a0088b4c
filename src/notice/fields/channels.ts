/** Where one may pay and whom one may call, by the names that the text has. Only ever shown as the notice's words. */
import type { Analysed } from '../analysed'

const CHANNEL =
  /(?:微信|支付宝)?[\u4e00-\u9fa5A-Za-z]{2,12}(?:微信小程序|支付宝小程序|小程序|微信公众号|公众号|生活号|手机APP|APP)|云闪付|[\u4e00-\u9fa5]{2,8}税务社保缴费|支付宝市民中心|微信城市服务|电子税务局/g
const BEFORE_NAME = /^.*(?:通过|登录|使用|关注|打开|下载|可在|利用|推行|进入|以及|或者|采用|选择|和|及|或|与|的|在|用)/
const NAME_ENDS = /(?:微信小程序|支付宝小程序|小程序|微信公众号|公众号|生活号|手机APP|APP)$/
const PHONE = /(?:^|\D)(0\d{2,3}-\d{7,8}|12(?:366|393|345|333))(?!\d)/g

export function readChannels(notice: Analysed): string[] {
  return distinct(
    matches(CHANNEL, notice.text)
      .map((name) => name.replace(BEFORE_NAME, '').replace(NAME_ENDS, ''))
      .filter((name) => name.length >= 2 && !/^(?:微信|支付宝|手机)$|上述|各类|官方|有关/.test(name))
  )
}

export function readHotlines(notice: Analysed): string[] {
  return distinct(matches(PHONE, notice.text))
}

function matches(pattern: RegExp, text: string): string[] {
  const found: string[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match[1] ?? match[0])
  return found
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
