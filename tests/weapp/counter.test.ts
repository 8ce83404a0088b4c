/** On the WeChat build: a payment that was made at a counter, written down straight from the answer. */
import assert from 'node:assert/strict'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'
import { mother } from './people'

onPhone(
  'a payment at a counter is written down, a mistyped amount is asked about, and it survives a kill',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    const app = await open()
    await app.press('妈妈，待缴费，查看详情')
    await app.press('已经缴了，记一下')
    app.isAt('记下这次缴费')
    assert.equal(app.valueOf('缴了多少元'), '400')
    app.isSound()
    await app.type('4000', '缴了多少元')
    await app.press('记下来')
    app.sees('您填的 4,000 元是应缴的 10 倍，是不是多打了一个 0？')
    app.isSound()
    await app.press('改一改')
    await app.type('400', '缴了多少元')
    await app.press('记下来')
    app.isAt('记下了')
    app.isSound()
    assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [])

    const later = await open()
    later.sees('已缴待生效', '缴好了，2026年1月1日起有保障。')
    assert.ok(!later.has('去缴费'))
  }
)
