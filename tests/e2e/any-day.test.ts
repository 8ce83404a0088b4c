/** Another day, an address that leads nowhere, records that are broken: always a sentence and a way on. */
import assert from 'node:assert/strict'
import { inWindow } from './window'

const now = '2026-11-22T09:00:00+08:00'

inWindow(
  'another day in the address is named on every page, and one tap leads back to today',
  async ({ screen }) => {
    const banner = screen.getByRole('status').filter({ hasText: '正在看 2025年11月1日，不是今天' })
    await banner.waitFor()
    await screen.getByRole('tab', { name: '我的' }).tap()
    await screen.getByRole('heading', { name: '我的' }).waitFor()
    await banner.waitFor()
    await screen.getByRole('button', { name: '隐私' }).tap()
    await screen.getByRole('heading', { level: 1, name: '隐私' }).waitFor()
    const { y, height } = (await banner.boundingBox()) ?? { y: -1, height: 0 }
    assert.ok(y >= 0 && height >= 44, 'the banner is on top')
    await screen.getByRole('button', { name: '回到今天' }).tap()
    await screen.getByRole('heading', { level: 1 }).waitFor()
    await banner.waitFor({ state: 'detached' })
    await screen.getByRole('tab', { name: '我的' }).tap()
    await screen.getByRole('heading', { name: '我的' }).waitFor()
    assert.equal(await screen.getByText('不是今天').count(), 0)
  },
  { now, route: '?asOf=2025-11-01' }
)

inWindow(
  'another day can be chosen in the app, and nothing can be kept while it is looked at',
  async ({ screen }) => {
    await screen.getByRole('button', { name: /^换一天看看/ }).tap()
    await screen.getByRole('button', { name: /^2025年10月15日/ }).tap()
    await screen.getByText('正在看 2025年10月15日，不是今天').waitFor()
  },
  { now, route: 'pages/me/index' }
)

inWindow(
  'an unknown address has a sentence and a way on',
  async ({ screen }) => {
    await screen.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await screen.getByRole('button', { name: '回到首页' }).tap()
    await screen.getByRole('button', { name: '算一算' }).waitFor()
  },
  { now, route: 'pages/nowhere/index' }
)

inWindow(
  'records that cannot be read are quarantined and told, and the app goes on',
  async ({ page, screen, open }) => {
    await page.evaluate(() => {
      localStorage.setItem('buduanbao/members', '{"version":1,"data":[{')
    })
    await page.reload()
    await screen.getByText('有一份记录坏了').waitFor()
    assert.equal(
      await page.evaluate(() => localStorage.getItem('buduanbao/members/set-aside-1')),
      '{"version":1,"data":[{'
    )
    await screen.getByRole('button', { name: '知道了' }).tap()
    await screen.getByText('有一份记录坏了').waitFor({ state: 'detached' })
    await open('flows/answer/index')
    await screen.getByRole('heading', { name: '这里没有内容了' }).waitFor()
  },
  { now }
)

inWindow(
  'large text and the dark appearance take effect at once, and stay',
  async ({ page, screen }) => {
    await screen.getByRole('radio', { name: /^大字/ }).tap()
    await screen.getByRole('radio', { name: '深色', exact: true }).tap()
    await screen.locator('.mode--elder.mode--dark').waitFor()
    await page.reload()
    await screen.locator('.mode--elder.mode--dark').waitFor()
  },
  { now, route: 'flows/settings/display/index' }
)

inWindow(
  'everything kept is erased after a question, and stays erased',
  async ({ page, screen }) => {
    await page.evaluate(() => {
      localStorage.setItem('buduanbao/settings', '{"version":1,"data":{"textSize":"elder","appearance":"light"}}')
    })
    await page.reload()
    await screen.getByRole('button', { name: /^清除这台手机上的资料/ }).tap()
    await screen.getByRole('dialog').getByRole('button', { name: '取消' }).tap()
    await screen.locator('.mode--elder').waitFor()
    await screen.getByRole('button', { name: /^清除这台手机上的资料/ }).tap()
    await screen.getByRole('dialog').getByRole('button', { name: '全部清除' }).tap()
    await screen.getByText('已经清除。').waitFor()
    assert.deepEqual(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('buduanbao/'))),
      []
    )
  },
  { now, route: 'pages/me/index' }
)

inWindow(
  'a clock set to 1970 is told, and the app goes on',
  async ({ screen }) => {
    await screen.getByText(/手机的日期是 1970年1月1日，看起来不对/).waitFor()
    await screen.getByRole('button', { name: '算一算' }).tap()
    await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
  },
  { now: '1970-01-01T09:00:00+08:00' }
)
