/**
 * The fonts that screens are tested in: packages bring them and the tests' server hands them out, so that no width
 * depends on what a machine has. All Chinese fonts give a character its square; they differ in digits and Latin letters.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'

/** The digits of Noto Sans CJK, as phones have them; or those of DejaVu Sans, which hardly any font's are wider than. */
export type Fonts = 'narrow' | 'wide'

const NOTO = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))
const DEJAVU = dirname(require.resolve('@fontsource/dejavu-sans/package.json'))

/** What the server has to hand out beside the app: each has its fonts in `files`. */
export const FONT_FOLDERS = [NOTO, DEJAVU]

const faces = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').replace(/url\(\.\//g, 'url(/')

/**
 * Where one has no sign, the other has. Whatever does not inherit the page's font shows itself: nothing else is forced.
 * Without geometric precision, the machine's settings for the drawing of letters would round their widths.
 */
const STYLE = `${faces(NOTO, 'wght.css')} ${faces(DEJAVU, '400.css')} ${faces(DEJAVU, '700.css')}
* { text-rendering: geometricPrecision !important }
body { font-family: 'Noto Sans SC Variable', 'DejaVu Sans' !important }
[data-fonts=wide] body { font-family: 'DejaVu Sans', 'Noto Sans SC Variable' !important }`

/** Runs on every load before the app does, and leaves no element in the page. */
export const FONTS_SCRIPT = `{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(STYLE)})
  document.adoptedStyleSheets.push(sheet)
}`

const SAMPLE = '2026年12月17日'

/** How wide the sample is at 1,000 px, regular and semibold, by the tables of the fonts: eight digits and three squares. */
const WIDTHS: Record<Fonts, [number, number]> = {
  narrow: [8 * 555 + 3000, 8 * 580 + 3000],
  wide: [8 * 636.2 + 3000, 8 * 695.8 + 3000]
}

/** What rounding may take. */
const SLACK = 10

/** Shows the page in these fonts, once they are there; fails where they are not what is shown. */
export async function setFonts(page: Page, fonts: Fonts): Promise<void> {
  const widths = await page.evaluate(
    async ([chosen, sample]) => {
      document.documentElement.dataset.fonts = chosen
      const { fontFamily } = getComputedStyle(document.body)
      const pen = document.createElement('canvas').getContext('2d')!
      const measured: number[] = []
      for (const weight of [400, 600]) {
        pen.font = `${weight} 1000px ${fontFamily}`
        // What does not come shows itself in the width.
        await document.fonts.load(pen.font, sample).catch(() => undefined)
        measured.push(pen.measureText(sample).width)
      }
      return measured
    },
    [fonts, SAMPLE] as const
  )
  WIDTHS[fonts].forEach((wanted, index) => {
    const width = widths[index] ?? 0
    assert.ok(
      Math.abs(width - wanted) < SLACK,
      `the ${fonts} fonts are not in use: ${SAMPLE} is ${width} wide instead of ${wanted}`
    )
  })
  await fontsLoaded(page)
}

/** Waits for the fonts of all that is on the page: each is asked for when the first of its signs is laid out. */
export async function fontsLoaded(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
