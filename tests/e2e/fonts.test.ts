/** That the fonts of the tests are those that are seen: the machine's own never stand in for them unnoticed. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inBrowser } from './browser'
import { fontsLoaded, setFonts } from './fonts'
import type { Fonts } from './fonts'

const FONTS: Fonts[] = ['narrow', 'wide']

/** No character, and so in no font. */
const NOBODYS = '\u{10ffff}'

/** Everything that can be shown stands somewhere in here. */
function signsOfTheApp(): string[] {
  const texts = ['src', 'policies'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // The reader knows signs that stand in notices, and draws none.
      .filter((name) => /\.(ts|tsx|json)$/.test(name) && !/^notice[\\/]/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  )
  return [...new Set(texts.join(''))].filter((sign) => sign > ' ')
}

/** The machine's fonts that the browser took signs from, and the signs that it found in none and draws as a box. */
async function strange(page: Page, signs: readonly string[]): Promise<{ fonts: string[]; boxes: string[] }> {
  await page.locator('.page__body').evaluate((body, text) => {
    const shown = document.querySelector('#signs') ?? Object.assign(document.createElement('p'), { id: 'signs' })
    shown.textContent = text
    body.append(shown)
  }, signs.join(' '))
  await fontsLoaded(page)
  const boxes = await page.evaluate(
    ([all, nobodys]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 30, height: 30 })
      const pen = canvas.getContext('2d', { willReadFrequently: true })!
      pen.font = `20px ${getComputedStyle(document.body).fontFamily}`
      const draw = (sign: string) => {
        pen.clearRect(0, 0, 30, 30)
        pen.fillText(sign, 5, 24)
        return pen.getImageData(0, 0, 30, 30).data.join()
      }
      const box = draw(nobodys)
      return all.filter((sign) => draw(sign) === box)
    },
    [signs, NOBODYS] as const
  )
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#signs' })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  return { fonts: fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName), boxes }
}

inBrowser(
  'every sign of the app and of its policies is drawn from the fonts that the tests bring',
  async ({ page, screen }) => {
    await screen.locator('.heading--1').first().waitFor()
    const signs = signsOfTheApp()
    assert.ok(signs.includes('缴') && signs.includes('7'))
    for (const fonts of FONTS) {
      await setFonts(page, fonts)
      assert.deepEqual(await strange(page, signs), { fonts: [], boxes: [] }, fonts)
      assert.deepEqual((await strange(page, ['缴', NOBODYS])).boxes, [NOBODYS], 'a sign that none has is not noticed')
    }
  }
)

inBrowser(
  'fonts that do not come fail the test that asks for them',
  async ({ page, open }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await open('pages/me/index')
    await page.reload()
    for (const fonts of FONTS)
      await assert.rejects(setFonts(page, fonts), new RegExp(`the ${fonts} fonts are not in use`))
  },
  { complains: true }
)
