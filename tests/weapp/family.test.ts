/** A whole family on the WeChat build: entered, paid for by hand-over and return, with the app killed on the way. */
import assert from 'node:assert/strict'
import { born, insuredIn, isMy, isMyOther, livesIn, noIdentity, ordinaryGrownUp, sees, takes } from '../guide-steps'
import type { Step } from '../guide-steps'
import { residents } from '../residents'
import { answer } from './driver/answer'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Phone } from '../../packages/weapp-host/phone/phone'
import { father, mother } from './people'

/** Insured in Fuling in 2024, and forgot 2025. */
const uncle: Step[] = [
  ...livesIn('涪陵', /^涪陵区/),
  ...isMyOther('二叔'),
  ...born('1970'),
  ...ordinaryGrownUp,
  ...insuredIn(['2024 年']),
  ...takes(/^一档/),
  ...sees(2025)
]

/** At school in Changsha, insured in 2025. */
const daughter: Step[] = [
  ...livesIn('长沙岳麓', /^岳麓区/),
  ...isMy('女儿'),
  ...born('2012'),
  ...noIdentity,
  ...insuredIn(['2024 年'], '已经缴了'),
  ...sees(2025)
]

const motherSteps = residents[0]?.steps ?? []

/** As his wife, but for these two answers. */
const fatherSteps = motherSteps.map((step): Step => {
  if ('press' in step && step.press === '妈妈') return { press: '爸爸' }
  return 'type' in step && step.type === '1964' ? { ...step, type: '1962' } : step
})

async function enter(app: App, person: readonly Step[], first = false): Promise<void> {
  await app.press(first ? '算一算' : '再算一位家人')
  await answer(app, person)
  await app.press('保存到家人')
  app.isAt('家人医保')
  app.isSound()
}

/** From the family to what is to be typed at the channel. */
async function payBy(app: App, channel: RegExp, but?: RegExp): Promise<void> {
  await app.press('去缴费')
  app.isAt('给谁缴？')
  if (but) await app.choose(but)
  await app.press('下一步，选渠道')
  app.isAt('在哪里缴？')
  app.isSound()
  await app.choose(channel)
  await app.press('下一步')
  app.isAt('记下这些，再去缴')
  app.isSound()
}

const TAX = 'wx0123456789abcdef'
const OPEN_TAX = '记下了，打开“甘肃税务社保缴费”'

onPhone(
  'a family of four in three regions has one who waits, one covered, and two paid for in one go',
  async ({ phone, open }) => {
    const july = await open()
    await enter(july, uncle, true)
    // 400, and the 670 of the last fiscal subsidy issued by then.
    july.sees('现在要缴的 1 人，共至少 1,070 元', '最晚9月30日')
    await enter(july, daughter)
    july.sees('保障中')

    // Fuling's notice names no way to pay by phone.
    await payBy(july, /^柜台/)
    await july.press('记下了，我去缴')
    july.isAt('缴好了吗？')
    assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [])
    await july.press('缴好了')
    await july.press('记下来')
    july.isAt('记下了')
    july.sees('7月25日缴 1,070 元', '等待期到10月22日，10月23日起有保障。')

    phone.setTime('2025-11-01T09:00:00+08:00')
    const autumn = await open()
    autumn.sees('保障中')
    await enter(autumn, motherSteps)
    await enter(autumn, fatherSteps)
    // The daughter's 400 for 2026 are reported, and can wait until 31 January.
    autumn.sees('1,200 元', '最晚12月31日')
    await payBy(autumn, /^微信小程序 · 甘肃税务社保缴费/, /^女儿/)
    await autumn.press(OPEN_TAX)
    assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [{ appId: TAX, path: 'pages/pay/index' }])

    // While they pay, WeChat ends the app behind.
    const later = await open()
    later.sees('妈妈、爸爸去缴费了，还没说缴没缴好。先说清楚，免得缴两次。')
    later.offers('妈妈，缴费中，查看详情', '爸爸，缴费中，查看详情')
    await later.press('说一下妈妈、爸爸缴好了没有')
    later.isAt('缴好了吗？')
    later.isSound()
    await later.press('缴好了')
    assert.equal(later.valueOf('妈妈缴了多少元'), '400')
    assert.equal(later.valueOf('爸爸缴了多少元'), '400')
    await later.type('GS-1', '妈妈的票据号')
    later.isSound()
    await later.press('记下来')
    later.isAt('2 人都记下了')
    later.sees(
      '妈妈 · 2026 年度，11月1日缴 400 元，缴好了，2026年1月1日起有保障。',
      '爸爸 · 2026 年度，11月1日缴 400 元，缴好了，2026年1月1日起有保障。'
    )
    later.isSound()
    await later.press('回到家人')
    later.isSound()

    const again = await open()
    again.offers('妈妈，已缴待生效，查看详情', '爸爸，已缴待生效，查看详情')
    again.sees('保障中')
    await again.press('看妈妈的缴费进度')
    again.sees('400 元，票据号 GS-1')
    again.isSound()
  },
  { now: '2025-07-25T09:00:00+08:00', build: 'weapp-operated' }
)

onPhone(
  'what another mini-program says on return is not believed',
  async ({ phone, open }) => {
    keep(phone, { members: [mother, father] })
    const app = await open()
    await payBy(app, /^微信小程序/)
    await app.press(OPEN_TAX)
    await app.comeBack({ appId: TAX, extraData: { paid: true, amount: 1 } })
    app.isAt('缴好了吗？')
    await app.press('还没缴')
    const again = await open()
    again.sees('现在要缴的 2 人，共 800 元')
    again.offers('妈妈，待缴费，查看详情', '爸爸，待缴费，查看详情')
  },
  { build: 'weapp-operated' }
)

onPhone(
  'declining the other mini-program leaves everything as it was',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    phone.calls.answer('navigateToMiniProgram', refused('cancel'))
    const app = await open()
    await payBy(app, /^微信小程序/)
    await app.press(OPEN_TAX)
    app.sees('没有去缴，也没有付钱。想好了可以再来。')
    app.isSound()
    ;(await open()).offers('妈妈，待缴费，查看详情')
  },
  { build: 'weapp-operated' }
)

onPhone(
  'where the other mini-program does not open, its name is copied and the steps are shown',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    phone.calls.answer('navigateToMiniProgram', refused('invalid appid'))
    const app = await open()
    await payBy(app, /^微信小程序/)
    await app.press(OPEN_TAX)
    app.isAt('缴好了吗？')
    app.sees('已经复制“甘肃税务社保缴费”，到那边粘贴就能搜。照下面的步骤做，缴完回到这里。')
    app.isSound()
    assert.deepEqual(phone.calls.of('setClipboardData'), [{ data: '甘肃税务社保缴费' }])
  },
  { build: 'weapp-operated' }
)

onPhone(
  'without an operator the name is copied; where copying is refused, the steps show it',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    phone.calls.answer(
      'setClipboardData',
      refused('api scope is not declared in the privacy agreement', { errno: 112 })
    )
    const app = await open()
    await payBy(app, /^微信小程序/)
    await app.press('记下了，我去缴')
    app.sees('照下面的步骤做，缴完回到这里。', '打开微信，从上往下拉，搜“甘肃税务社保缴费”。')
    assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [])
  }
)

onPhone(
  'a full phone opens no mini-program, as the payment cannot be written before',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    const app = await open()
    await payBy(app, /^微信小程序/)
    phone.storage.full = 'says so'
    await app.press(OPEN_TAX)
    assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [])
    app.sees(/手机存不下了/)
    app.isSound()
  },
  { build: 'weapp-operated' }
)

const PAYMENTS = 'buduanbao/payments'

function statesOf(phone: Phone): string[] {
  const { data } = JSON.parse(String(phone.storage.read(PAYMENTS))) as { data: { state: string }[] }
  return data.map(({ state }) => state)
}

/** From wherever the mother's payment stands to one that is recorded, as long as the app lives. */
async function finish(app: App): Promise<void> {
  if (app.has('去缴费')) {
    await payBy(app, /^微信小程序/)
    await app.press(OPEN_TAX)
    if (app.isAlive) await app.comeBack({ appId: TAX })
  } else if (app.has(/^说一下/)) await app.press(/^说一下/)
  await app.press('缴好了')
  await app.press('记下来')
}

for (const write of [1, 2, 3]) {
  onPhone(
    `a payment killed by write ${write} goes on where it was, and is recorded once`,
    async ({ phone, open }) => {
      keep(phone, { members: [mother] })
      const dying = await open()
      let left = write
      phone.storage.onWrite = () => {
        left -= 1
        if (left === 0) dying.kill()
      }
      await finish(dying).catch(() => undefined) // it was killed
      assert.equal(dying.isAlive, false, 'a payment is quoted, handed over and declared')

      const app = await open()
      if (!app.has('妈妈，已缴待生效，查看详情')) await finish(app)
      const again = await open()
      again.offers('妈妈，已缴待生效，查看详情')
      assert.deepEqual(statesOf(phone), ['declared-paid'])
    },
    { build: 'weapp-operated' }
  )
}
