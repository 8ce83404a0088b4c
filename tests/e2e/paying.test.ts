/** Paying in the browser: for two in one go, killed in the middle, never twice, with a finger and with a keyboard alone. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible } from './accessible'
import { inBrowser } from './browser'
import { finger, keyboard } from './hands'
import type { Hand } from './hands'
import { fatherLeft, fatherPaid, fatherQuoted, motherLeft, motherPaid, motherQuoted } from './screens/paying-seeds'
import { family, seeding } from './screens/seeds'
import type { Seed } from './screens/seeds'

const now = '2025-11-01T09:00:00+08:00'
const pair = family.slice(0, 2)

async function begin(page: Page, seed: Seed): Promise<void> {
  await page.evaluate(seeding(seed))
  await page.reload()
}

const title = (screen: Locator, name: string) => screen.getByRole('heading', { name, level: 1 }).waitFor()

/** From the first screen to the moment one has left for the bank. */
async function leave(page: Page, screen: Locator, hand: Hand): Promise<void> {
  await screen.getByText('现在要缴的 2 人，共 550 元').waitFor()
  await hand.press(screen.getByRole('button', { name: '去缴费' }))
  await title(screen, '给谁缴？')
  await assertAccessible(page, 'pay')
  await hand.press(screen.getByRole('button', { name: '下一步，选渠道' }))
  await title(screen, '在哪里缴？')
  await assertAccessible(page, 'channel')
  await hand.choose(screen.getByRole('radio', { name: /^银行柜台/ }))
  await hand.press(screen.getByRole('button', { name: '下一步' }))
  await title(screen, '记下这些，再去缴')
  await screen.getByRole('button', { name: '复制，参保地，甘肃省兰州市城关区' }).waitFor()
  await assertAccessible(page, 'handing over')
  await hand.press(screen.getByRole('button', { name: '记下了，我去缴' }))
  await title(screen, '缴好了吗？')
}

async function declare(page: Page, screen: Locator, hand: Hand): Promise<void> {
  await hand.press(screen.getByRole('button', { name: '缴好了', exact: true }))
  await title(screen, '记下这次缴费')
  await assertAccessible(page, 'paid')
  assert.equal(await screen.getByLabel('爸爸缴了多少元').inputValue(), '150')
  await hand.press(screen.getByRole('button', { name: '记下来' }))
  await title(screen, '2 人都记下了')
  await assertAccessible(page, 'the confirmation')
}

inBrowser('two are paid for in one go; killed in the middle, it goes on where it was', async ({ page, screen, open }) => {
  const hand = finger()
  await begin(page, { members: pair })
  await leave(page, screen, hand)
  await assertAccessible(page, 'the question on return')
  await page.reload()
  await title(screen, '缴好了吗？')
  await open('')
  await page.reload()
  await screen.getByText('上次缴好了吗？').waitFor()
  assert.equal(await screen.getByText('缴费中', { exact: true }).count(), 2)
  await assertAccessible(page, 'home while paying')
  await hand.press(screen.getByRole('button', { name: '说一下妈妈、爸爸缴好了没有' }))
  await declare(page, screen, hand)
  await hand.press(screen.getByRole('button', { name: /^妈妈 · 2026 年度/ }))
  await title(screen, '妈妈 · 2026 年度')
  await assertAccessible(page, 'status')
  await hand.press(screen.getByRole('button', { name: '查到了' }))
  await screen.getByRole('listitem').filter({ hasText: '在官方渠道查到11月1日' }).waitFor()
  await open('')
  await page.reload()
  assert.equal(await screen.getByText('已缴待生效', { exact: true }).count(), 2)
  await assertAccessible(page, 'home when paid')
}, { now })

inBrowser('the same with a keyboard alone', async ({ page, screen }) => {
  const hand = keyboard(page)
  await begin(page, { members: pair })
  await leave(page, screen, hand)
  await declare(page, screen, hand)
}, { now })

inBrowser('the way back after paying leads to no second payment', async ({ page, screen }) => {
  const hand = finger()
  await begin(page, { members: pair })
  await leave(page, screen, hand)
  await declare(page, screen, hand)
  await page.goBack()
  await title(screen, '这次缴费已经记下了')
  await page.goBack()
  await title(screen, '这次缴费已经记下了')
  await page.goBack()
  await screen.getByRole('heading', { name: '已经缴过的' }).waitFor()
  assert.equal(await screen.getByRole('checkbox', { checked: true }).count(), 0)
}, { now })

inBrowser('not paid after all, and another channel', async ({ page, screen }) => {
  const hand = finger()
  await begin(page, { members: pair })
  await leave(page, screen, hand)
  await hand.press(screen.getByRole('button', { name: '出了问题' }))
  await title(screen, '出了什么问题？')
  await assertAccessible(page, 'trouble')
  await hand.press(screen.getByRole('button', { name: '没缴成，换个渠道' }))
  await title(screen, '在哪里缴？')
}, { now })

const seeds: Record<string, { route: string; seed: Seed }> = {
  'home while paying': { route: 'pages/home/index', seed: { members: pair, payments: [motherLeft, fatherLeft] } },
  pay: { route: 'pages/inner/pay/index', seed: { members: family } },
  'paying again': { route: 'pages/inner/pay/index', seed: { members: pair, payments: [motherPaid] } },
  channel: { route: 'pages/inner/channel/index?records=p1,p2', seed: { members: pair, payments: [motherQuoted, fatherQuoted] } },
  'handing over': { route: 'pages/inner/handover/index?records=p1,p2&via=0', seed: { members: pair, payments: [motherQuoted, fatherQuoted] } },
  'the question': { route: 'pages/inner/handover/index?records=p1,p2', seed: { members: pair, payments: [motherLeft, fatherLeft] } },
  paid: { route: 'pages/inner/paid/index?records=p1,p2', seed: { members: pair, payments: [motherLeft, fatherLeft] } },
  'the confirmation': { route: 'pages/inner/paid/index?records=p1,p2', seed: { members: pair, payments: [motherPaid, fatherPaid] } },
  status: { route: 'pages/inner/status/index?record=p1', seed: { members: pair, payments: [motherPaid] } }
}

for (const [name, { route, seed }] of Object.entries(seeds)) {
  inBrowser(`${name}, large and dark, is accessible, and no wider than the screen`, async ({ page, screen }) => {
    await begin(page, { ...seed, settings: { textSize: 'elder', appearance: 'dark' } })
    await screen.locator('.mode--elder.mode--dark').waitFor()
    await screen.getByRole('heading', { level: 1 }).waitFor()
    await assertAccessible(page, name)
    const wider = await screen.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    assert.equal(wider, 0)
  }, { now: '2025-11-02T09:00:00+08:00', route, viewport: { width: 320, height: 568 } })
}

inBrowser('no room left: said, and nothing has left the app', async ({ page, screen }) => {
  await begin(page, { members: pair, payments: [motherQuoted] })
  await screen.getByRole('button', { name: '记下了，我去缴' }).waitFor()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
  })
  await screen.getByRole('button', { name: '记下了，我去缴' }).tap()
  await screen.getByText(/^没能记下来，所以没有去缴/).waitFor()
  await assertAccessible(page, 'no room left')
  await title(screen, '记下这些，再去缴')
}, { now, route: 'pages/inner/handover/index?records=p1&via=1' })

inBrowser('payments that cannot be read are set aside and told, and one can pay', async ({ page, screen }) => {
  await begin(page, { members: pair, payments: 'broken' })
  await screen.getByText('有一份记录坏了').waitFor()
  await screen.getByRole('button', { name: '去缴费' }).tap()
  await title(screen, '给谁缴？')
  assert.notEqual(await page.evaluate(() => localStorage.getItem('buduanbao/payments/set-aside-1')), null)
}, { now })
