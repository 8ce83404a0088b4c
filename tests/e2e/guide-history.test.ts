/** The guide is one page, and each of its questions an entry of the browser's history. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { residents } from '../residents'
import { take } from './answering'
import { finger } from './hands'
import { inWindow } from './window'

const [lanzhou] = residents
assert.ok(lanzhou)
const { steps } = lanzhou
const now = '2025-11-01T09:00:00+08:00'

/** The titles of the questions, in order, without the answer. */
const [first, second] = ['在哪里参加医保？', '2026 年度居民医保']
const titles = [first, second, ...steps.flatMap((step) => ('at' in step ? [step.at] : []))]

const at = (screen: Locator, title: string) => screen.getByRole('heading', { name: title, level: 1 }).waitFor()
const isAtTop = (page: Page) =>
  page.evaluate(() => document.querySelector('.taro_page:not(.taro_page_shade)')?.scrollTop === 0)
const hasKeyboard = (screen: Locator) =>
  screen.locator('.heading--1').evaluate((heading) => heading === document.activeElement)
/** Pages that Taro keeps, those below included. */
const pages = (page: Page) => page.locator('.taro_page').count()

/** From Home to the check, every question answered. */
async function toTheCheck(screen: Locator): Promise<void> {
  await screen.getByRole('button', { name: '算一算' }).tap()
  await at(screen, first)
  for (const step of steps.slice(0, -1)) await take(step, screen, finger())
}

inWindow(
  'the browser goes back and forward through every question, on one page of the stack',
  async ({ page, screen }) => {
    await toTheCheck(screen)
    assert.equal(await pages(page), 2, 'Home and the guide')
    for (const title of titles.slice(0, -1).reverse()) {
      await page.goBack()
      await at(screen, title)
      assert.equal(await page.title(), title)
      assert.ok(await hasKeyboard(screen), `the keyboard is not on “${title}”`)
      assert.ok(await isAtTop(page), `“${title}” does not begin at its top`)
    }
    await page.goBack()
    await screen.getByRole('button', { name: '接着算' }).waitFor()
    for (const title of titles) {
      await page.goForward()
      await at(screen, title)
    }
    assert.equal(await pages(page), 1, 'the guide, in place of Home')
  },
  { now }
)

inWindow(
  'every question stays after the page was loaded anew, and back still leads one question back',
  async ({ page, screen }) => {
    await toTheCheck(screen)
    for (const title of titles.slice(1).reverse()) {
      await page.reload()
      await at(screen, title)
      await screen.getByRole('button', { name: '上一步' }).tap()
    }
    await at(screen, first)
    await page.reload()
    await at(screen, first)
    await screen.getByText('已选 甘肃省 兰州市 城关区').waitFor()
    await page.goForward()
    await at(screen, second)
    await page.goForward()
    await at(screen, '给谁算？')
    await screen.getByRole('button', { name: '妈妈。已选' }).waitFor()
  },
  { now }
)

inWindow(
  'back from what the answer opens leads to the answer, and from there to the check',
  async ({ page, screen }) => {
    await toTheCheck(screen)
    await screen.getByRole('button', { name: '看结果' }).tap()
    await at(screen, '2026 年度居民医保')
    for (const detail of ['断保会怎样', '通知是怎么写的']) {
      await screen
        .getByRole('button', { name: new RegExp(detail) })
        .first()
        .tap()
      await screen.getByRole('heading', { name: '2026 年度居民医保', level: 1 }).waitFor({ state: 'detached' })
      await screen.getByRole('button', { name: '返回' }).tap()
      await at(screen, '2026 年度居民医保')
    }
    await screen.getByRole('button', { name: '返回' }).tap()
    await at(screen, '看看填得对不对')
    await page.goForward()
    await at(screen, '2026 年度居民医保')
    await page.goBack()
    await at(screen, '看看填得对不对')
    await page.goBack()
    await at(screen, '这几年参加医保了吗？')
  },
  { now }
)

inWindow(
  'back from a question that was opened from the check leads to the check',
  async ({ page, screen }) => {
    await toTheCheck(screen)
    await screen.getByRole('button', { name: /^参保地：/ }).tap()
    await at(screen, first)
    await screen.getByRole('button', { name: '返回' }).tap()
    await at(screen, '看看填得对不对')
    await page.goBack()
    await at(screen, '这几年参加医保了吗？')
  },
  { now }
)

inWindow(
  'a guide begun anew from its answer leads back to that answer’s page',
  async ({ page, screen }) => {
    await toTheCheck(screen)
    await screen.getByRole('button', { name: '看结果' }).tap()
    await at(screen, '2026 年度居民医保')
    await screen.getByRole('button', { name: '重新算' }).tap()
    await at(screen, first)
    for (const step of steps.slice(0, 3)) await take(step, screen, finger())
    await at(screen, second)
    await page.goBack()
    await at(screen, first)
  },
  { now }
)

inWindow(
  'an address that names a question which is not asked yet opens the one the draft stands on',
  async ({ page, screen, open }) => {
    await screen.getByRole('button', { name: '算一算' }).tap()
    await at(screen, first)
    for (const step of steps.slice(0, 3)) await take(step, screen, finger())
    await open('flows/guide/index?q=tier')
    await at(screen, second)
    await page.waitForURL(/\?q=ordinary$/)
    await open('flows/guide/index?q=region')
    await at(screen, first)
  },
  { now }
)

inWindow(
  'back after the answer was kept leads to no empty guide, and says where who was kept is',
  async ({ page, screen, open }) => {
    await toTheCheck(screen)
    await screen.getByRole('button', { name: '看结果' }).tap()
    await at(screen, '2026 年度居民医保')
    await screen.getByRole('button', { name: '保存到家人' }).tap()
    await at(screen, '家人医保')
    for (const question of ['check', 'history']) {
      await page.goBack()
      await page.waitForURL(new RegExp(`guide/index\\?q=${question}$`))
      await at(screen, '这里没有内容了')
    }
    await screen.getByText(/存好的家人都在首页/).waitFor()
    await page.reload()
    await at(screen, '这里没有内容了')
    await screen.getByRole('button', { name: '回到首页' }).tap()
    await screen.getByText('妈妈').first().waitFor()
    await screen.getByRole('button', { name: '再算一位家人' }).tap()
    await at(screen, first)
    // By a bare address, as from the first words of the page, a guide begins that a reload does not end.
    await open('flows/guide/index')
    await at(screen, first)
    await page.waitForURL(/\?q=region$/)
    await page.reload()
    await at(screen, first)
  },
  { now }
)
