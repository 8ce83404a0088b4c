/** On the WeChat build: five hundred members cost Home no more than twice what a family of eight does. */
import assert from 'node:assert/strict'
import { keptVillagers } from '../villagers'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'
import type { Phone } from '../../packages/weapp-host/phone/phone'

const bytesOf = (phone: Phone) =>
  phone.setData.calls.filter(({ page }) => page === 'pages/home/index').reduce((sum, { bytes }) => sum + bytes, 0)

let ofEight = 0

onPhone('Home of eight members opens', async ({ phone, open }) => {
  keep(phone, { members: keptVillagers(8) })
  const app = await open()
  app.offers('村民8，待缴费，查看详情')
  ofEight = bytesOf(phone)
})

onPhone('Home of 500 members hands over at most twice the bytes that one of eight does', async ({ phone, open }) => {
  keep(phone, { members: keptVillagers(500) })
  const app = await open()
  app.offers('村民16，待缴费，400 元，还剩 60 天，查看详情')
  assert.equal(app.has('村民17，待缴费，400 元，还剩 60 天，查看详情'), false)
  app.isSound()
  assert.ok(ofEight > 0)
  const bytes = bytesOf(phone)
  assert.ok(bytes <= 2 * ofEight, `${bytes} bytes, ${ofEight} with eight`)

  await app.press('再看 16 位（还有 484 位）')
  app.offers('村民32，待缴费，400 元，还剩 60 天，查看详情')
})
