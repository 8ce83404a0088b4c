/** After the first visit everything works without a network; a newer version is told, and taken at the next start. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { serve } from '../../scripts/lib/server.mjs'
import { routes } from '../../src/app/routes'
import { BUILD, listen, newContext, phoneOf } from './browser'
import { family, motherPaid, seeding } from './screens/seeds'

/** A visit to a server of its own, that ends when the test says so. */
async function visit(
  folder: string,
  body: (visit: { context: BrowserContext; address: string; close: () => void }) => Promise<void>
): Promise<void> {
  const { address, close } = await serve(folder, 0)
  const context = await newContext({ serviceWorkers: 'allow', machineFonts: true })
  try {
    await body({ context, address, close })
  } finally {
    await context.close()
    close()
  }
}

/** Waits until the app is on the phone, and in charge of this page. */
function kept(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (serviceWorker.controller === null)
      await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
  })
}

test('after the first visit every screen opens without a network, by a tap and by a reload', async () => {
  await visit(BUILD, async ({ context, address, close }) => {
    const page = await context.newPage()
    const { screen, open } = phoneOf(page, address)
    const complaints = listen(page)
    await page.clock.setFixedTime('2025-11-06T09:00:00+08:00')
    await page.addInitScript(seeding({ members: family, payments: motherPaid }))
    await open('')
    await screen.getByRole('heading', { level: 1 }).first().waitFor()
    await kept(page)
    close()
    await context.setOffline(true)

    await screen.getByRole('tab', { name: '政策' }).tap()
    await screen.getByRole('heading', { level: 1, name: '政策' }).waitFor()
    for (const route of Object.values(routes)) {
      await open(route.slice(1))
      await page.reload()
      await screen.getByRole('heading', { level: 1 }).first().waitFor()
    }
    assert.deepEqual(complaints, [], 'the page reported errors')
  })
})

test('a newer version is told in a line, and taken at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  try {
    cpSync(BUILD, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
    await visit(folder, async ({ context, address }) => {
      const page = await context.newPage()
      const { screen, open } = phoneOf(page, address)
      await open('')
      await kept(page)
      publish(folder)
      await page.reload()
      await screen.getByText('有新版本，下次打开时自动换上。').waitFor()
      assert.equal(await editionOf(page), null, 'what is being used was changed')
      await page.close()
      const next = await context.newPage()
      await next.goto(address)
      for (let more = 20; more > 0 && (await editionOf(next)) === null; more--) {
        await next.goto('about:blank')
        await next.goto(address)
      }
      assert.equal(await editionOf(next), '2')
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** The same app, with a mark in its page. */
function publish(folder: string): void {
  const change = (name: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8')
    assert.match(text, from)
    writeFileSync(join(folder, name), text.replace(from, to))
  }
  change('index.html', /<html/, '<html data-edition="2"')
  change('service-worker.js', /(index\.html['"],\s*revision:\s*['"])[0-9a-f]+/, '$1edition2')
}

const editionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.edition ?? null)
