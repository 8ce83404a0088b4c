/** What stands in the page before the app: words at once, and an early tap that is not lost. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { inBrowser } from './browser'
import { family, seeding } from './screens/seeds'

const now = '2025-11-06T09:00:00+08:00'
const PROMISE = '居民医保，该缴多少、缴到哪天？'

/** Holds back the app, as a slow network does; what this answers lets it go on. */
async function holdApp(page: Page): Promise<() => void> {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route(/\/js\/(?!first-words)/, async (route) => {
    await held
    await route.continue()
  })
  return goOn
}

const first = (page: Page) => page.locator('.first')

inBrowser(
  'on Home the title, a promise and the button stand before any script',
  async ({ page }) => {
    await first(page).getByRole('heading', { level: 1, name: '不断保' }).waitFor()
    await first(page).getByRole('heading', { name: PROMISE }).waitFor()
    const start = first(page).getByRole('link', { name: '算一算' })
    assert.equal(await start.getAttribute('href'), '#/flows/guide/index')
    await start.tap()
    await first(page).getByText('正在打开…').waitFor()
  },
  { now, javaScriptEnabled: false }
)

inBrowser(
  'a tap before the app is there leads to the guide once it is',
  async ({ page, screen }) => {
    const goOn = await holdApp(page)
    await page.reload({ waitUntil: 'commit' })
    await first(page).getByRole('link', { name: '算一算' }).tap()
    await first(page).getByText('正在打开…').waitFor()
    goOn()
    await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
    await first(page).waitFor({ state: 'detached' })
  },
  { now }
)

for (const [name, route, script] of [
  ['at a shared link', 'flows/answer/shared-link/index?region=620102&year=2026', ''],
  ['at the guide', 'flows/guide/index', ''],
  ['on Home for a family', '', seeding({ members: family })]
] as const) {
  inBrowser(
    `only the title stands ${name} until the page is there`,
    async ({ page, screen }) => {
      const goOn = await holdApp(page)
      await page.reload({ waitUntil: 'commit' })
      await first(page).getByRole('heading', { level: 1, name: '不断保' }).waitFor()
      await page.waitForFunction(() => document.readyState !== 'loading')
      assert.equal((await first(page).innerText()).trim(), '不断保')
      goOn()
      await screen.getByRole('heading', { level: 1 }).first().waitFor()
      await first(page).waitFor({ state: 'detached' })
    },
    { now, route, script }
  )
}

inBrowser(
  'where the app does not arrive the page says so, and tries again on a tap',
  async ({ page, screen }) => {
    await page.route(/\/js\/app\./, (route) => route.abort())
    await page.reload()
    await first(page).getByRole('heading', { name: '这一页没能打开' }).waitFor()
    assert.equal(await first(page).getByRole('link').count(), 0, 'the button leads nowhere')
    await page.unroute(/\/js\/app\./)
    await first(page).getByRole('button', { name: '再试一次' }).tap()
    await screen.getByRole('button', { name: '算一算' }).waitFor()
  },
  { now, complains: true }
)

inBrowser(
  'a page that does not arrive says so, tries again, and leads back',
  async ({ page, screen }) => {
    await screen.getByRole('button', { name: '算一算' }).waitFor()
    await page.route(/\/js\//, (route) => route.abort())
    await screen.getByRole('button', { name: '算一算' }).tap()
    const told = page.getByRole('heading', { name: '这一页没能打开' })
    await told.waitFor()
    await page.getByRole('button', { name: '回到首页' }).tap()
    await told.waitFor({ state: 'detached' })
    await screen.getByRole('button', { name: '算一算' }).tap()
    await told.waitFor()
    await page.unroute(/\/js\//)
    await page.getByRole('button', { name: '再试一次' }).tap()
    await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
  },
  { now, complains: true }
)
