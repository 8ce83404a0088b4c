import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { isComplete } from '../../scripts/lib/builds.mjs'
import { requireChromium } from '../../scripts/lib/chromium.mjs'
import { serve } from '../../scripts/lib/server.mjs'
import { FONT_FOLDERS, FONTS_SCRIPT } from './fonts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Milliseconds to wait for what a test looks for: everything here is local. */
const PATIENCE = 10_000

export const BUILD = process.env.H5_BUILD ?? 'dist/h5'

/** What runs inside a page was compiled to call this for the sake of stack traces. */
export const NAMES = 'globalThis.__name = (named) => named;'

/**
 * A small phone in China. Taro's h5 listens to touch for some events, so it has to have it. Less motion, since
 * what is half faded in has neither the contrast nor the place that it will have.
 */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 375, height: 667 },
  hasTouch: true,
  reducedMotion: 'reduce',
  // Else each fresh profile would fetch the whole app; tests/e2e/offline.test.ts lets it.
  serviceWorkers: 'block',
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai'
}

interface ContextSetting extends BrowserContextOptions {
  /** In the machine's own fonts: those of the tests arrive late, and what stands already moves. */
  machineFonts?: boolean
}

export interface Setting extends ContextSetting {
  /** The moment the app believes in, e.g. '2025-11-01T09:00:00+08:00'; it stands still. */
  now?: string
  /** Where to begin; the home page if not given. */
  route?: string
  /** Runs on every load before the app does. */
  script?: string
  /** The page is meant to report an error. */
  complains?: boolean
}

export interface Phone {
  page: Page
  /** The page on top: Taro keeps the ones below it in the document, and a hidden title bar. */
  screen: Locator
  /** Opens a page of the app by its route, e.g. 'pages/home/index'. */
  open: (route: string) => Promise<void>
}

let running: Promise<{ browser: Browser; server: Server }> | undefined

type Server = Awaited<ReturnType<typeof serve>>

/** One server and one browser for all the tests of a file. */
export function start() {
  running ??= (async () => {
    assert.ok(process.env.H5_BUILD ?? isComplete('h5'), 'dist/h5 is missing or half built: npm run build:h5')
    const server = await serve(BUILD, 0, FONT_FOLDERS)
    const browser = await chromium.launch({ executablePath: requireChromium(), args: FLAGS })
    return { browser, server }
  })()
  return running
}

after(async () => {
  const started = await running
  await started?.browser.close()
  started?.server.close()
})

/** A fresh profile on the same phone, if nothing else is set. */
export async function newContext({ machineFonts, ...setting }: ContextSetting = {}): Promise<BrowserContext> {
  const { browser } = await start()
  const context = await browser.newContext({ ...PHONE, ...setting })
  context.setDefaultTimeout(PATIENCE)
  if (!machineFonts) await context.addInitScript(FONTS_SCRIPT)
  return context
}

/** A test in a fresh profile. Anything the page throws or logs as an error fails it. */
export function inBrowser(
  name: string,
  body: (phone: Phone) => Promise<void>,
  { now, route = '', script = '', complains = false, ...setting }: Setting = {}
): void {
  test(name, async () => {
    const { server } = await start()
    const context = await newContext(setting)
    try {
      const page = await context.newPage()
      const complaints = listen(page)
      await page.addInitScript(`${NAMES} ${script}`)
      if (now !== undefined) await page.clock.setFixedTime(now)
      const phone = phoneOf(page, server.address)
      await phone.open(route)
      await body(phone)
      if (!complains) assert.deepEqual(complaints, [], 'the page reported errors')
    } finally {
      await context.close()
    }
  })
}

export function phoneOf(page: Page, address: string): Phone {
  const screen = page.locator('.taro_page:not(.taro_page_shade)')
  return {
    page,
    screen,
    open: async (to) => {
      await page.goto(`${address}/#/${to}`)
    }
  }
}

/** Whatever the page throws or logs as an error, as it comes. */
export function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  return complaints
}
