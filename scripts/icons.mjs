// npm run icons: draws the icons of the installed web app from config/web/icon.svg. Run by hand when that has changed.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ICON_SIZES, iconFile } from '../config/web/icons'
import { requireChromium } from './lib/chromium.mjs'

const FOLDER = 'config/web'

const drawing = readFileSync(`${FOLDER}/icon.svg`, 'utf8')
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const size of ICON_SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`)
    await page.screenshot({ path: `${FOLDER}/${iconFile(size)}` })
    await page.close()
  }
} finally {
  await browser.close()
}
