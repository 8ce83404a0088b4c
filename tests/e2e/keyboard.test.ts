/** With nothing but a keyboard: every page from its first stop to its last, everything that opens above one, every error, and the whole way to a payment. */
import '../doubles/macros'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { residents } from '../residents'
import { take } from './answering'
import { inBrowser } from './browser'
import { keyboard } from './hands'
import { shots } from './screens/screens'
import { seeding } from './screens/seeds'
import { keyboardFaults } from './stops'
import { inWindow } from './window'

/** Each page once at least, in a state with much on it. */
const PAGES = [
  'home-family',
  'home-resume',
  'home-preview',
  'reminders',
  'policies',
  'me',
  'lost',
  'guide-region',
  'guide-who',
  'guide-birth-newborn',
  'guide-identities',
  'guide-history',
  'guide-check',
  'not-eligible',
  'answer-lanzhou',
  'pay-day',
  'pay',
  'channel',
  'handover',
  'handover-ask',
  'paid-two',
  'status-declared',
  'skip-repair',
  'ceiling',
  'ready',
  'search-rule',
  'policy-gansu',
  'compare-years',
  'summary',
  'members',
  'reminder-settings',
  'backup',
  'restore',
  'display',
  'preview',
  'privacy',
  'own-notice-resume',
  'own-notice-place',
  'own-notice-paste',
  'own-notice-fill',
  'own-notice-check',
  'own-notice-correct',
  'own-notice-received',
  'own-notice-kept',
  'picture',
  'roster',
  'roster-paste',
  'roster-check',
  'groups',
  'table'
]

/** Everything that opens above a page. */
const OPENED = [
  'answer-why',
  'answer-other-reading',
  'answer-remove',
  'me-erase',
  'members-remove',
  'skip-why',
  'compare-why',
  'status-refund',
  'status-not-found'
]

/** What is left out or cannot be. */
const ERRORS = [
  'guide-who-error',
  'guide-birth-error',
  'guide-situation-error',
  'paid-error',
  'restore-error',
  'preview-error',
  'roster-error'
]

const visited = new Set<string>()

/** Brings one of the pictured states on the screen. */
function inState(name: string, body: (page: Page, screen: Locator) => Promise<void>): void {
  const shot = shots.find((one) => one.name === name)
  assert.ok(shot, `there is no picture ${name}`)
  const { today, route = 'pages/home/index', seed = {}, script = '', complains = false, act } = shot
  inWindow(
    `the screen ${name} can be used by keyboard`,
    async ({ page, screen }) => {
      await screen.locator('.heading--1').first().waitFor()
      await act?.(screen, page)
      await body(page, screen)
    },
    { now: `${today}T09:00:00+08:00`, route, script: `${seeding(seed)}; ${script}`, complains }
  )
}

describe('every page can be used by Tab and arrows', { concurrency: 2 }, () => {
  for (const name of PAGES) {
    inState(name, async (page) => {
      visited.add(new URL(page.url()).hash.replace(/^#\/|\?.*$/g, ''))
      assert.deepEqual(await keyboardFaults(page), [])
    })
  }
})

test('every page is used by keyboard in these tests', async () => {
  process.env.TARO_ENV = 'h5'
  const { default: config } = await import('@/app.config')
  const inner = (config.subPackages ?? []).flatMap(({ root, pages = [] }) => pages.map((path) => `${root}/${path}`))
  assert.deepEqual(
    [...(config.pages ?? []), ...inner].filter((path) => !visited.has(path)),
    []
  )
})

inState('home-family', async (page) => {
  // They move their children after these have come into the document, and the keyboard falls out of what is moved.
  assert.equal(await page.locator('.taro_page taro-view-core').count(), 0, 'pages are built of web components')
})

describe('everything that opens above a page keeps the keyboard and hands it back', { concurrency: 2 }, () => {
  for (const name of OPENED) {
    inState(name, async (page, screen) => {
      const sheet = screen.getByRole('dialog')
      await sheet.waitFor()
      const title = await sheet.getAttribute('aria-label')
      assert.ok(await isInside(sheet), 'the keyboard stayed below')
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      // What opened it has the keyboard again, and so can open it again.
      await page.keyboard.press('Enter')
      await sheet.waitFor()
      assert.equal(await sheet.getAttribute('aria-label'), title)
      assert.deepEqual(await keyboardFaults(page), [])
      await page.keyboard.press('Shift+Tab')
      assert.ok(await isInside(sheet), 'the keyboard went out backwards')
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    })
  }
})

const isInside = (box: Locator) => box.evaluate((element) => element.contains(document.activeElement))

describe('every error is read out, belongs to its field, and leads there', { concurrency: 2 }, () => {
  for (const name of ERRORS) {
    inState(name, async (page, screen) => {
      const summary = screen
        .getByRole('alert')
        .filter({ has: page.getByRole('button') })
        .first()
      await summary.waitFor()
      const line = summary.getByRole('button').first()
      const says = (await line.textContent()) ?? ''
      const hand = keyboard(page)
      await hand.press(line)
      const told = await page.evaluate(() => {
        const field = document.activeElement?.closest('[aria-describedby]')
        const texts = (field?.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
        // Of several boxes none is wrong by itself.
        return {
          isWrong: field?.getAttribute('role') === 'group' || field?.getAttribute('aria-invalid') === 'true',
          texts
        }
      })
      assert.ok(told.isWrong, 'the field is not said to be wrong')
      assert.ok(told.texts.includes(says), `the field says ${told.texts.join()} instead of ${says}`)
    })
  }
})

const [lanzhou] = residents
assert.ok(lanzhou)

inBrowser(
  'the way from the first screen to a confirmed payment can be gone by keyboard alone',
  async ({ page, screen }) => {
    const hand = keyboard(page)
    const press = (name: string | RegExp) =>
      hand.press(screen.getByRole('button', { name, exact: typeof name === 'string' }))
    const title = (name: string) => screen.getByRole('heading', { name, level: 1 }).waitFor()
    await press('算一算')
    await title('在哪里参加医保？')
    for (const step of lanzhou.steps) await take(step, screen, hand)
    await press('保存到家人')
    await title('家人医保')
    await press('去缴费')
    await title('给谁缴？')
    await press('下一步，选渠道')
    await title('在哪里缴？')
    await hand.choose(screen.getByRole('radio', { name: /^银行柜台/ }))
    await press('下一步')
    await title('记下这些，再去缴')
    await press('记下了，我去缴')
    await title('缴好了吗？')
    await press('缴好了')
    await title('记下这次缴费')
    await press('记下来')
    await press(/^妈妈 · 2026 年度/)
    await title('妈妈 · 2026 年度')
    await press('查到了')
    await screen.getByRole('listitem').filter({ hasText: '在官方渠道查到11月1日' }).waitFor()
  },
  { now: '2025-11-01T09:00:00+08:00' }
)
