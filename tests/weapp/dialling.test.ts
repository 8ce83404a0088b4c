/** Telephone numbers on the WeChat build: they dial, and are copied where the phone does not call. */
import assert from 'node:assert/strict'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'
import { mother } from './people'
import { refused } from '../../packages/weapp-host/phone/calls'

const unsure = { ...mother, resident: { ...mother.resident, history: [] } }

onPhone('a caution dials the line that it names', async ({ phone, open }) => {
  keep(phone, { members: [unsure] })
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press('拨打 12393')
  assert.deepEqual(phone.calls.of('makePhoneCall'), [{ phoneNumber: '12393' }])
  assert.ok(!app.has('复制 12393'))
  app.isSound()
})

onPhone('a phone that cannot call leaves the number to be copied', async ({ phone, open }) => {
  keep(phone, { members: [unsure] })
  phone.calls.answer('makePhoneCall', refused('not supported'))
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press('拨打 12393')
  app.sees('没能拨出去。复制号码，到电话里粘贴了再拨。')
  app.isSound()
  await app.press('复制 12393')
  assert.deepEqual(phone.calls.of('setClipboardData'), [{ data: '12393' }])
  app.offers('已复制', '拨打 12393')
  app.isSound()
})
