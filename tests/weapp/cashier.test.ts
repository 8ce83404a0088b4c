/** Paying in the app, at the cashier of an operator who may collect: WeChat's dialog, and a server that speaks real HTTP. */
import assert from 'node:assert/strict'
import { CashierServer } from '../operator/cashier/server'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'
import { father, mother } from './people'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Arguments, Reply } from '../../packages/weapp-host/phone/calls'
import { overHttp } from '../../packages/weapp-host/phone/over-http'
import type { Phone } from '../../packages/weapp-host/phone/phone'

interface Till {
  phone: Phone
  open: () => Promise<App>
  server: CashierServer
}

const PAY = '付 800 元'

/** Longer than the app goes on asking. */
const PATIENCE = 30_000

/** A test with two members whose 800 yuan are to be paid, and a cashier. */
function atCashier(name: string, body: (till: Till) => Promise<void>): void {
  onPhone(
    name,
    async ({ phone, open }) => {
      const server = new CashierServer()
      server.paidOn = '2025-11-01'
      phone.calls.answer('request', overHttp('https://cashier.example', await server.start()))
      phone.calls.answer('login', { code: 'who-pays' })
      keep(phone, { members: [mother, father] })
      try {
        await body({ phone, open, server })
      } finally {
        await server.stop()
      }
    },
    { build: 'weapp-operated' }
  )
}

async function toTheDialog(app: App): Promise<void> {
  await app.press('去缴费')
  await app.press('下一步，选渠道')
  await app.choose(/^在线付 · 示例收银台/)
  await app.press('下一步')
  app.isSound()
  await app.press(PAY)
  await app.wait(PATIENCE)
  app.isSound()
}

/** The resident pays in the dialog. */
const paying =
  (server: CashierServer, reply: Reply = {}) =>
  (dialog: Arguments) => {
    server.pay(String(dialog.package))
    return reply
  }

atCashier(
  "two members are paid for in one dialog, with the server's day, amount and receipt",
  async ({ phone, open, server }) => {
    phone.calls.answer('requestPayment', paying(server))
    const app = await open()
    await toTheDialog(app)
    assert.deepEqual(phone.calls.of('requestPayment'), [
      { timeStamp: '1', nonceStr: 'n', package: server.only().orderId, signType: 'RSA', paySign: 's' }
    ])
    app.isAt('2 人都记下了')
    const again = await open()
    again.offers('妈妈，已缴待生效，查看详情', '爸爸，已缴待生效，查看详情')
    await again.press('看妈妈的缴费进度')
    again.sees('400 元，票据号 R-1')
  }
)

atCashier('closing the pay dialog costs nothing', async ({ phone, open, server }) => {
  phone.calls.answer('requestPayment', refused('cancel'))
  const app = await open()
  await toTheDialog(app)
  app.sees('没有去缴，也没有付钱。想好了可以再来。')
  const again = await open()
  again.sees('现在要缴的 2 人，共 800 元')
  assert.deepEqual(server.payments, [])
})

atCashier(
  'a payment is recorded as paid if the server says so, though the dialog reported an error',
  async ({ phone, open, server }) => {
    phone.calls.answer('requestPayment', paying(server, refused('system error')))
    const app = await open()
    await toTheDialog(app)
    app.isAt('2 人都记下了')
  }
)

atCashier(
  'after a kill in the pay dialog the next start asks what became of it, and nothing is paid twice',
  async ({ phone, open, server }) => {
    const app = await open()
    phone.calls.answer('requestPayment', (dialog) => {
      app.kill()
      return paying(server)(dialog)
    })
    await toTheDialog(app).catch(() => undefined) // it was killed
    const again = await open()
    again.offers('妈妈，已缴待生效，查看详情', '爸爸，已缴待生效，查看详情')
    assert.equal(server.payments.length, 1)
  }
)

atCashier(
  'a payment stays unknown as long as the server does not know what became of it',
  async ({ phone, open, server }) => {
    phone.calls.answer('requestPayment', {})
    const app = await open()
    await toTheDialog(app)
    app.isAt('付没付成，还不知道')
    app.sees('先不要再付一次，免得付两次。可以再问一次收款方；一直没有结果，就打 12366。')
    server.pay(server.only().orderId)
    await app.press('再问一次')
    const again = await open()
    again.offers('妈妈，已缴待生效，查看详情', '爸爸，已缴待生效，查看详情')
  }
)

atCashier(
  'an amount other than the quoted one is shown before the pay dialog opens',
  async ({ phone, open, server }) => {
    server.amountOf = () => 40100
    phone.calls.answer('requestPayment', paying(server))
    const app = await open()
    await toTheDialog(app)
    app.sees('金额和这里的不一样', /这里算的是 800 元，收款方要收 802 元/)
    assert.deepEqual(phone.calls.of('requestPayment'), [])
    await app.press('按 802 元付')
    await app.wait(PATIENCE)
    app.isAt('2 人都记下了')
  }
)

atCashier(
  'no dialog opens if the server does not answer, or the phone cannot say who pays',
  async ({ phone, open, server }) => {
    await server.stop()
    const app = await open()
    await toTheDialog(app)
    app.sees('收款方没有回音，没有付。请换个渠道，或过会儿再试。')
    phone.calls.answer('login', refused('system error'))
    await app.press(PAY)
    await app.wait(PATIENCE)
    app.sees('没能确认是谁在付，没有付。请再试一次，或换个渠道。')
    assert.deepEqual(phone.calls.of('requestPayment'), [])
  }
)
