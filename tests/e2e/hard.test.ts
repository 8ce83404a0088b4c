/** What would like to run in the page, and clocks that jump: in a real browser, under the policy that the build carries. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { inBrowser, newContext } from './browser'
import { family, motherPaid, seeding } from './screens/seeds'
import type { Seed } from './screens/seeds'

const now = '2025-11-06T09:00:00+08:00'
/** In Los Angeles it is still the morning, on Kiritimati the year is over. */
const NEW_YEARS_EVE = '2025-12-31T23:30:00+08:00'
const SCRIPT = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>'

/** The app as somebody has left it. */
async function withSeed(page: Page, seed: Seed): Promise<void> {
  await page.addInitScript(seeding(seed))
  await page.reload()
}

async function assertNothingRan(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => '__pwned' in window), false, 'a text of the data ran as a script')
  assert.equal(await page.locator('img[src="x"]').count(), 0, 'a text of the data became an element')
}

/** Notes what the browser refuses, by the directive under which it does. */
const LISTEN = `
  window.__refused = []
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { window.__refused.push(effectiveDirective) })
`

function refusals(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { __refused?: string[] }).__refused ?? [])
}

inBrowser(
  'the browser refuses inline and foreign scripts, code in texts, foreign addresses and foreign frames',
  async ({ page, screen }) => {
    await screen.getByRole('button', { name: '算一算' }).waitFor()
    const fetched = await page.evaluate(async () => {
      const put = (tag: string, set: object) => document.body.append(Object.assign(document.createElement(tag), set))
      put('script', { textContent: 'window.__pwned = 1' })
      put('script', { src: 'https://elsewhere.example/a.js' })
      put('iframe', { src: 'https://elsewhere.example/' })
      put('base', { href: 'https://elsewhere.example/' })
      const form = Object.assign(document.createElement('form'), {
        action: 'https://elsewhere.example/',
        method: 'post'
      })
      document.body.append(form)
      form.submit()
      const div = document.createElement('div')
      div.innerHTML = '<img src="data:," onerror="window.__pwned = 1">'
      document.body.append(div)
      // Later, and so not on behalf of the test, which may evaluate what it likes.
      await new Promise<void>((done) => {
        setTimeout(() => {
          try {
            window['eval']('window.__pwned = 1')
          } catch {
            // As it should be.
          }
          done()
        })
      })
      return fetch('https://elsewhere.example/?q=1').then(
        () => 'fetched',
        () => 'refused'
      )
    })
    await page.waitForTimeout(300)
    assert.equal(fetched, 'refused')
    assert.equal(await page.evaluate(() => '__pwned' in window), false)
    const directives = new Set(await refusals(page))
    for (const directive of [
      'script-src-elem',
      'script-src-attr',
      'script-src',
      'connect-src',
      'frame-src',
      'base-uri',
      'form-action'
    ]) {
      assert.ok(directives.has(directive), `${directive} was not refused: ${[...directives].join()}`)
    }
  },
  { now, script: LISTEN, complains: true }
)

inBrowser(
  'nicknames, receipts and channels that are scripts are shown as they were typed',
  async ({ page, screen, open }) => {
    const [mother, ...others] = family
    const [paid] = motherPaid
    const hostile: Seed = {
      members: [
        { ...mother!, nickname: '<b>x</b>' },
        { ...others[0]!, nickname: '\u202e爸爸' }
      ],
      payments: [
        { ...paid!, paid: { ...paid!.paid!, receipt: SCRIPT.slice(0, 60) }, channel: { kind: 'bank', name: SCRIPT } }
      ]
    }
    await withSeed(page, hostile)
    await screen.getByText('<b>x</b>').first().waitFor()
    for (const route of [
      'flows/settings/members',
      'pages/reminders',
      'flows/settings/backup',
      'flows/answer/index?member=mother',
      'flows/pay/status/index?record=mother-2026'
    ]) {
      await open(route.includes('?') ? route : `${route}/index`)
      await screen.getByRole('heading', { level: 1 }).first().waitFor()
      await assertNothingRan(page)
    }
  },
  { now }
)

inBrowser(
  'a share link with a script in it says that it is incomplete',
  async ({ page, screen, open }) => {
    for (const parameters of [
      `region=${encodeURIComponent(SCRIPT)}&year=2026`,
      `region=620102&year=${encodeURIComponent(SCRIPT)}`,
      'region=%E0%A4%A'
    ]) {
      await open('pages/me/index')
      await screen.getByRole('heading', { level: 1, name: '我的' }).waitFor()
      await open(`flows/answer/shared-link/index?${parameters}`)
      await screen.getByText('这个链接不完整').first().waitFor()
      await assertNothingRan(page)
    }
  },
  { now }
)

inBrowser(
  'a backup text with a script in it is refused, and shown nowhere as more than text',
  async ({ page, screen }) => {
    await screen.getByRole('textbox').fill(`{"app":"buduanbao","data":"${SCRIPT}"}${SCRIPT}`)
    await screen.getByRole('button', { name: '看看里面有什么' }).tap()
    await screen.getByText('请改一下再继续').waitFor()
    await assertNothingRan(page)
  },
  { now, route: 'flows/settings/restore/index' }
)

for (const [name, route] of [
  ['home', 'pages/home/index'],
  ['the answer', 'flows/answer/index?member=mother'],
  ['paying', 'flows/pay/index']
] as const) {
  inBrowser(
    `midnight in China passes while ${name} stays open, on a phone set to Los Angeles`,
    async ({ page, screen, open }) => {
      await page.clock.install({ time: new Date('2025-12-31T23:58:00+08:00') })
      await page.addInitScript(seeding({ members: family.slice(0, 1) }))
      await open(route)
      await page.reload()
      const before = await settled(page, () => screen.innerText())
      await page.clock.runFor(4 * 60_000)
      const after = await settled(page, () => screen.innerText())
      assert.notEqual(after, before, 'the page still shows the day before')
      await page.reload()
      assert.equal(
        await settled(page, () => screen.innerText()),
        after,
        'the page that stayed open says something else than one opened now'
      )
    },
    { timezoneId: 'America/Los_Angeles' }
  )
}

/** A text once it changes no more; the page's own clock stands still meanwhile. */
async function settled(page: Page, read: () => Promise<string>): Promise<string> {
  let text = ''
  for (;;) {
    await page.clock.runFor(500)
    const next = await read().catch(() => '')
    if (next !== '' && next === text) return text
    text = next
  }
}

inBrowser(
  'the same day is shown from one start to the next, whatever time zone the phone is set to',
  async ({ page, screen }) => {
    await withSeed(page, { members: family.slice(0, 1) })
    await screen.getByText('妈妈').first().waitFor()
    const texts = new Set([await calm(screen)])
    for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      const elsewhere = await newContext({ timezoneId, storageState: await page.context().storageState() })
      try {
        const again = await elsewhere.newPage()
        await again.clock.setFixedTime(NEW_YEARS_EVE)
        await again.goto(page.url())
        const shown = again.locator('.taro_page:not(.taro_page_shade)')
        await shown.getByText('妈妈').first().waitFor()
        texts.add(await calm(shown))
      } finally {
        await elsewhere.close()
      }
    }
    assert.equal(texts.size, 1, [...texts].join('\n---\n'))
    assert.match([...texts][0] ?? '', /12月31日/)
  },
  { now: NEW_YEARS_EVE }
)

/** A text once it changes no more. */
async function calm(screen: Locator): Promise<string> {
  let text = ''
  for (;;) {
    const next = await screen.innerText()
    if (next === text) return text
    text = next
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

inBrowser(
  'in 2100 no notice is made up: nothing is said to be due',
  async ({ page, screen }) => {
    await withSeed(page, { members: family.slice(0, 1) })
    await screen.getByText('往年这时已截止').first().waitFor()
    assert.doesNotMatch(await screen.innerText(), /400|元/)
  },
  { now: '2100-03-01T09:00:00+08:00' }
)

inBrowser(
  'a clock that is put back while the app is open loses nothing',
  async ({ page, screen }) => {
    await withSeed(page, { members: family.slice(0, 1), payments: motherPaid })
    await screen.getByText('妈妈').first().waitFor()
    const kept = () =>
      page.evaluate(() => ['members', 'payments'].map((name) => localStorage.getItem(`buduanbao/${name}`)))
    const before = await kept()
    await page.clock.setFixedTime('1970-01-02T09:00:00+08:00')
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await screen.getByText(/手机的日期是 1970年1月2日，看起来不对/).waitFor()
    await page.clock.setFixedTime(now)
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await screen.getByText(/手机的日期是/).waitFor({ state: 'detached' })
    assert.deepEqual(await kept(), before)
  },
  { now }
)
