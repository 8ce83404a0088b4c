/**
 * Takes pictures of every screen in every size and mode, to be looked at by people:
 * `npx tsx tests/e2e/screens/shoot.ts [part of a name] [variant]`. They land beside this file, out of git.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { requireChromium } from '../../../scripts/lib/chromium.mjs'
import { serve } from '../../../scripts/lib/server.mjs'
import { FONT_FOLDERS, FONTS_SCRIPT, fontsLoaded } from '../fonts'
import { LOOKS } from './looks'
import type { Look } from './looks'
import { seeding } from './seeds'
import { shots } from './screens'
import type { Shot } from './shot'

const FOLDER = join(__dirname, 'pictures')
const BUILD = process.env.H5_BUILD ?? 'dist/h5'

async function shoot(browser: Browser, address: string, variant: string, shot: Shot): Promise<void> {
  const { width, height, settings, style }: Look = LOOKS[variant] ?? { width: 375, height: 667 }
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai'
  })
  await context.addInitScript(FONTS_SCRIPT)
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${variant}/${shot.name}: ${error.message}`))
  await page.clock.setFixedTime(`${shot.today}T09:00:00+08:00`)
  await page.addInitScript(`${seeding({ ...shot.seed, ...(settings && { settings }) })}; ${shot.script ?? ''}`)
  await page.goto(`${address}/#/${shot.route ?? 'pages/home/index'}`)
  const screen = page.locator('.taro_page:not(.taro_page_shade)')
  await screen.locator('.page').waitFor()
  if (style !== undefined) await page.addStyleTag({ content: style })
  await page.waitForTimeout(250)
  await shot.act?.(screen, page)
  await page.waitForTimeout(350)
  await fontsLoaded(page)
  await page.screenshot({ path: join(FOLDER, `${shot.name}.${variant}.png`) })
  await shootBelow(page, shot.name, variant, height)
  await context.close()
}

/** Long pages also as a whole: the window is made as high as what it shows. */
async function shootBelow(
  page: Awaited<ReturnType<Browser['newPage']>>,
  name: string,
  variant: string,
  height: number
) {
  const full = await page.evaluate(() => {
    const top = document.querySelector('.taro_page:not(.taro_page_shade)')
    return { high: top?.scrollHeight ?? 0, wide: (top?.scrollWidth ?? 0) - (top?.clientWidth ?? 0) }
  })
  if (full.wide > 0) console.error(`${variant}/${name}: ${full.wide}px wider than the screen`)
  if (full.high <= height) return
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 375, height: full.high })
  await page.waitForTimeout(100)
  await page.screenshot({ path: join(FOLDER, `${name}.${variant}.full.png`) })
}

async function shootAll(wanted: string, only: string | undefined): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const server = await serve(BUILD, 0, FONT_FOLDERS)
  const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  for (const variant of Object.keys(LOOKS).filter((name) => only === undefined || name === only)) {
    for (const shot of shots.filter(({ name }) => name.includes(wanted))) {
      try {
        await shoot(browser, server.address, variant, shot)
      } catch (error) {
        console.error(`${variant}/${shot.name}: ${String(error)}`)
      }
    }
  }
  await browser.close()
  server.close()
}

const [wanted = '', only] = process.argv.slice(2)
void shootAll(wanted, only)
