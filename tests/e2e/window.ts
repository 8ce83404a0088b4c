/** Tests that follow one another in the same window: to start the app anew in it takes a third of what a fresh one takes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { AXE } from './accessible'
import { listen, NAMES, newContext, PHONE, phoneOf, start } from './browser'
import type { Phone, Setting } from './browser'

interface Window {
  page: Page
  devtools: CDPSession
  complaints: string[]
}

/** Windows that no test is using now. */
const idle: Window[] = []

type Visit = Pick<Setting, 'route' | 'script' | 'complains'> & { now: string }

/**
 * A test that finds nothing kept on the phone, and no page of an earlier test. Anything the page throws or logs as an error
 * fails it; a window in which a test failed is not used again.
 */
export function inWindow(
  name: string,
  body: (phone: Phone) => Promise<void>,
  { now, route = '', script = '', complains = false }: Visit
): void {
  test(name, async () => {
    const { server } = await start()
    const window = idle.pop() ?? (await openWindow())
    const { page, devtools, complaints } = window
    try {
      await page.goto('about:blank')
      await devtools.send('Storage.clearDataForOrigin', { origin: server.address, storageTypes: 'local_storage' })
      complaints.length = 0
      await page.setViewportSize(PHONE.viewport!)
      await page.clock.setFixedTime(now)
      // Of the scripts that Playwright adds, none can be taken away again.
      const { identifier } = await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: script })
      const phone = phoneOf(page, server.address)
      await phone.open(route)
      assert.equal(await page.evaluate(() => Date.now()), Date.parse(now), 'the clock stands at an earlier test')
      await body(phone)
      if (!complains) assert.deepEqual(complaints, [], 'the page reported errors')
      await devtools.send('Page.removeScriptToEvaluateOnNewDocument', { identifier })
      // What one test keeps from arriving, the next one may need.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      idle.push(window)
    } catch (error) {
      await page.context().close()
      throw error
    }
  })
}

async function openWindow(): Promise<Window> {
  const context = await newContext()
  const page = await context.newPage()
  const complaints = listen(page)
  await page.addInitScript(NAMES)
  await page.addInitScript({ path: AXE })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.enable')
  return { page, devtools, complaints }
}
