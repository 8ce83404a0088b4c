/** Paying in the browser: for two in one go, killed in the middle, never twice, with a finger and with a keyboard alone. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { finger, keyboard } from './hands'
import type { Hand } from './hands'
import { motherQuoted } from './screens/paying-seeds'
import { family, seeding } from './screens/seeds'
import type { Seed } from './screens/seeds'
import { inWindow } from './window'

const now = '2025-11-01T09:00:00+08:00'
const pair = family.slice(0, 2)

async function begin(page: Page, seed: Seed): Promise<void> {
  await page.evaluate(seeding(seed))
  await page.reload()
}

const title = (screen: Locator, name: string) => screen.getByRole('heading', { name, level: 1 }).waitFor()

/** From the first screen to the moment one has left for the bank. */
async function leave(screen: Locator, hand: Hand): Promise<void> {
  await screen.getByText('现在要缴的 2 人，共约 550 元').waitFor()
  await hand.press(screen.getByRole('button', { name: '去缴费' }))
  await title(screen, '给谁缴？')
  await hand.press(screen.getByRole('button', { name: '下一步，选渠道' }))
  await title(screen, '在哪里缴？')
  await hand.choose(screen.getByRole('radio', { name: /^银行柜台/ }))
  await hand.press(screen.getByRole('button', { name: '下一步' }))
  await title(screen, '记下这些，再去缴')
  await screen.getByRole('button', { name: '复制，参保地，甘肃省兰州市城关区' }).waitFor()
  await hand.press(screen.getByRole('button', { name: '记下了，我去缴' }))
  await title(screen, '缴好了吗？')
}

async function declare(screen: Locator, hand: Hand): Promise<void> {
  await hand.press(screen.getByRole('button', { name: '缴好了', exact: true }))
  await title(screen, '记下这次缴费')
  assert.equal(await screen.getByLabel('爸爸缴了多少元').inputValue(), '150')
  await hand.press(screen.getByRole('button', { name: '记下来' }))
  await title(screen, '2 人都记下了')
}

inWindow(
  'two members are paid for in one go; after a kill in the middle it goes on where it was',
  async ({ page, screen, open }) => {
    const hand = finger()
    await begin(page, { members: pair })
    await leave(screen, hand)
    await page.reload()
    await title(screen, '缴好了吗？')
    await open('')
    await page.reload()
    await screen.getByText('上次缴好了吗？').waitFor()
    assert.equal(await screen.getByText('缴费中', { exact: true }).count(), 2)
    await hand.press(screen.getByRole('button', { name: '说一下妈妈、爸爸缴好了没有' }))
    await declare(screen, hand)
    await hand.press(screen.getByRole('button', { name: /^妈妈 · 2026 年度/ }))
    await title(screen, '妈妈 · 2026 年度')
    await hand.press(screen.getByRole('button', { name: '查到了' }))
    await screen.getByRole('listitem').filter({ hasText: '在官方渠道查到11月1日' }).waitFor()
    await open('')
    await page.reload()
    assert.equal(await screen.getByText('已缴待生效', { exact: true }).count(), 2)
  },
  { now }
)

inWindow(
  'two members are paid for in one go with a keyboard alone',
  async ({ page, screen }) => {
    const hand = keyboard(page)
    await begin(page, { members: pair })
    await leave(screen, hand)
    await declare(screen, hand)
  },
  { now }
)

inWindow(
  'the way back after paying leads to no second payment',
  async ({ page, screen }) => {
    const hand = finger()
    await begin(page, { members: pair })
    await leave(screen, hand)
    await declare(screen, hand)
    await page.goBack()
    await title(screen, '这次缴费已经记下了')
    await page.goBack()
    await title(screen, '这次缴费已经记下了')
    await page.goBack()
    await screen.getByRole('heading', { name: '已经缴过的' }).waitFor()
    assert.equal(await screen.getByRole('checkbox', { checked: true }).count(), 0)
  },
  { now }
)

inWindow(
  'a payment that was not made after all can be made through another channel',
  async ({ page, screen }) => {
    const hand = finger()
    await begin(page, { members: pair })
    await leave(screen, hand)
    await hand.press(screen.getByRole('button', { name: '出了问题' }))
    await title(screen, '出了什么问题？')
    await hand.press(screen.getByRole('button', { name: '没缴成，换个渠道' }))
    await title(screen, '在哪里缴？')
  },
  { now }
)

inWindow(
  'a payment without room on the phone says so, and does not leave the app',
  async ({ page, screen }) => {
    await begin(page, { members: pair, payments: [motherQuoted] })
    await screen.getByRole('button', { name: '记下了，我去缴' }).waitFor()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await screen.getByRole('button', { name: '记下了，我去缴' }).tap()
    await screen.getByText(/^没能记下来，所以没有去缴/).waitFor()
    await title(screen, '记下这些，再去缴')
  },
  { now, route: 'flows/pay/handover/index?records=p1&via=1' }
)

inWindow(
  'payments that cannot be read are quarantined and told, and paying goes on',
  async ({ page, screen }) => {
    await begin(page, { members: pair, payments: 'broken' })
    await screen.getByText('有一份记录坏了').waitFor()
    await screen.getByRole('button', { name: '去缴费' }).tap()
    await title(screen, '给谁缴？')
    assert.notEqual(await page.evaluate(() => localStorage.getItem('buduanbao/payments/set-aside-1')), null)
  },
  { now }
)

inWindow(
  'what was paid at a counter is written down from the answer, and a nought too many is asked about',
  async ({ page, screen }) => {
    const hand = finger()
    await begin(page, { members: pair.slice(0, 1) })
    await hand.press(screen.getByRole('button', { name: /^妈妈，待缴费/ }))
    await hand.press(screen.getByRole('button', { name: '已经缴了，记一下' }))
    await title(screen, '记下这次缴费')
    await screen.getByLabel('缴了多少元').fill('4000')
    await hand.press(screen.getByRole('button', { name: '记下来' }))
    const question = screen.getByRole('dialog', { name: '再看一眼，对吗？' })
    await question.getByText('您填的 4,000 元是应缴的 10 倍，是不是多打了一个 0？').waitFor()
    await hand.press(question.getByRole('button', { name: '改一改' }))
    await screen.getByLabel('缴了多少元').fill('400')
    await hand.press(screen.getByRole('button', { name: '记下来' }))
    await title(screen, '记下了')
    await hand.press(screen.getByRole('button', { name: '回到家人' }))
    await screen.getByText('已缴待生效', { exact: true }).waitFor()
  },
  { now }
)

inWindow(
  'a telephone number dials, and can be copied where nothing calls',
  async ({ page, screen }) => {
    const hand = finger()
    await page.addInitScript(() => {
      const follow = HTMLAnchorElement.prototype.click
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        if (this.href.startsWith('tel:')) document.body.dataset.dialled = this.href
        else follow.call(this)
      }
    })
    await begin(page, { members: [{ ...pair[0]!, resident: { ...pair[0]!.resident, history: [] } }] })
    await hand.press(screen.getByRole('button', { name: /^妈妈，待缴费/ }))
    await hand.press(screen.getByRole('button', { name: '拨打 12393' }).first())
    assert.equal(await page.evaluate(() => document.body.dataset.dialled), 'tel:12393')
    await screen.getByText('没有反应？这台设备可能打不了电话。复制号码，换部电话拨。').waitFor()
    await screen.getByRole('button', { name: '复制 12393' }).waitFor()
  },
  { now }
)
