/** On the WeChat build: what is under the page that is seen costs nothing until it is seen again. */
import assert from 'node:assert/strict'
import { eight } from './eight'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'

const TAX = 'wx0123456789abcdef'

onPhone(
  'while a payment is made no page below is drawn, and Home is drawn once it is seen again',
  async ({ phone, open }) => {
    keep(phone, { members: [...eight] })
    const app = await open()
    await app.press('去缴费')
    await app.press('下一步，选渠道')
    await app.choose(/^微信小程序/)
    await app.press('下一步')
    const before = phone.setData.calls.length
    await app.press('记下了，打开“甘肃税务社保缴费”')
    await app.comeBack({ appId: TAX })
    await app.press('缴好了')
    await app.press('记下来')
    app.sees('3 人都记下了')
    const drawn = phone.setData.calls.slice(before).map(({ page }) => page)
    assert.deepEqual([...new Set(drawn)].sort(), ['flows/pay/handover/index', 'flows/pay/paid/index'])

    await app.press('回到家人')
    app.offers('妈妈，已缴待生效，查看详情')
  },
  { build: 'weapp-operated' }
)
