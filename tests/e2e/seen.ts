/** What is on the screen, as boxes: every line of text and everything that can be pressed. Judged elsewhere. */
import type { Page } from 'playwright-core'
import { fontsLoaded } from './fonts'

/** Left, top, right and bottom, in CSS pixels. */
export type Box = [number, number, number, number]

export interface Words {
  words: string
  /** The class of the nearest element that has one. */
  where: string
  /** One box a line, as high as the letters. */
  lines: Box[]
  /** The list of fonts it asks for. */
  font: string
  size: number
  /** In CSS pixels; `null` for a field to type into, which has one line. */
  lineHeight: number | null
  /** What cuts off whatever reaches beyond it; a side that lets it through, or scrolls, is infinitely far. */
  frames: { where: string; box: Box }[]
  /** Which of the controls it stands in. */
  control: number | null
}

export interface Control {
  /** The class, and what is spoken. */
  where: string
  name: string
  box: Box
  /** Where its own words may be: of a field, what lies beside them may hold a button. */
  inner: Box
}

export interface Seen {
  /** Of the window. */
  width: number
  height: number
  /** How much wider what is shown is than the window. */
  tooWide: number
  title: string
  /** What everything is to ask for: the page's. */
  font: string
  words: Words[]
  controls: Control[]
  /** How much of the window's height is taken by what does not scroll. */
  bars: number
}

const CONTROLS = 'button, a[href], input, textarea, label.option, .press, [role=button], [role=tab], [role=link]'

/** Makes the window as high as what it shows, in the fonts that it is meant to have: nothing has to be scrolled to be seen. */
export async function showAll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 568 })
  await fontsLoaded(page)
  const height = await page.evaluate(() => {
    const screen = document.querySelector('.taro_page:not(.taro_page_shade)')
    const sheet = screen?.querySelector('.sheet__inner')
    // A sheet takes 88 % of the window, its foot among it.
    const wanted = sheet ? (sheet.scrollHeight + (sheet.nextElementSibling?.scrollHeight ?? 0)) / 0.88 + 60 : 0
    return Math.ceil(Math.max(568, screen?.scrollHeight ?? 0, wanted))
  })
  await page.setViewportSize({ width, height })
}

/** What is on top: the page, or what has opened above it. */
export function see(page: Page): Promise<Seen> {
  return page.evaluate((selector) => {
    const screen = document.querySelector<HTMLElement>('.taro_page:not(.taro_page_shade)')!
    const root = [...screen.querySelectorAll<HTMLElement>('.sheet')].pop() ?? screen
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom]
    const nameOf = (element: Element | null): string => {
      const named = element?.closest('[class]')
      return named ? `.${[...named.classList].join('.')}` : ''
    }
    const shown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })

    const controls = [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => shown(element) && !element.parentElement?.closest(selector)
    )

    /** Everything around that cuts off, and the box of everything that words may not stick out of sideways. */
    const framesOf = (element: Element): Words['frames'] => {
      const frames: Words['frames'] = []
      let inFlow = true
      for (let around: Element | null = element; around && around !== screen; around = around.parentElement) {
        const { overflowX, overflowY, display, position } = getComputedStyle(around)
        if (display === 'inline' || display === 'contents') continue
        const [left, top, right, bottom] = boxOf(around.getBoundingClientRect())
        const cutsX = inFlow || overflowX !== 'visible'
        const cutsY = overflowY === 'hidden' || overflowY === 'clip'
        const box: Box = [
          cutsX ? left : -Infinity,
          cutsY ? top : -Infinity,
          cutsX ? right : Infinity,
          cutsY ? bottom : Infinity
        ]
        frames.push({ where: nameOf(around), box })
        if (position === 'absolute' || position === 'fixed') inFlow = false
      }
      return frames
    }

    const words: Words[] = []
    const add = (text: string, element: Element, rects: DOMRect[], oneLine: boolean) => {
      const style = getComputedStyle(element)
      const size = parseFloat(style.fontSize)
      const lines = rects
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }): Box => {
          const middle = (top + bottom) / 2
          return [left, middle - size / 2, right, middle + size / 2]
        })
      if (lines.length === 0) return
      const control = element.closest(selector)
      const outer = controls.findIndex((one) => one === control || one.contains(element))
      words.push({
        words: text,
        where: nameOf(element),
        lines,
        font: style.fontFamily,
        size,
        lineHeight: oneLine ? null : parseFloat(style.lineHeight),
        frames: framesOf(element),
        control: outer < 0 ? null : outer
      })
    }

    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (text === '' || !element || !shown(element) || element.closest('style, script, textarea')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      add(text, element, [...range.getClientRects()], false)
    }
    for (const field of root.querySelectorAll<HTMLInputElement>('input.entry')) {
      if (!shown(field) || field.value === '') continue
      const { paddingLeft, paddingRight } = getComputedStyle(field)
      const { left, top, height } = field.getBoundingClientRect()
      const beside = parseFloat(paddingLeft) + parseFloat(paddingRight)
      // What is typed is no node: what of it does not fit makes the field scroll.
      add(
        field.value,
        field,
        [new DOMRect(left + parseFloat(paddingLeft), top, field.scrollWidth - beside, height)],
        true
      )
    }

    const bars = [...screen.querySelectorAll('.preview, .page__bottom, .sheet__foot')]
      .filter((bar) => root.contains(bar))
      .reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)

    return {
      width: window.innerWidth,
      height: window.innerHeight,
      tooWide: Math.max(
        screen.scrollWidth - screen.clientWidth,
        document.documentElement.scrollWidth - window.innerWidth,
        root.scrollWidth - root.clientWidth
      ),
      title: screen.querySelector('h1, [role=heading][aria-level="1"]')?.textContent.trim() ?? '',
      font: getComputedStyle(document.body).fontFamily,
      words,
      controls: controls.map((element) => {
        const name = element.getAttribute('aria-label') ?? element.innerText
        const box = boxOf(element.getBoundingClientRect())
        const { paddingLeft, paddingRight } = getComputedStyle(element)
        const isField = element instanceof HTMLInputElement
        const inner: Box = isField
          ? [box[0] + parseFloat(paddingLeft), box[1], box[2] - parseFloat(paddingRight), box[3]]
          : box
        return { where: `${nameOf(element)} "${name.slice(0, 30)}"`, name, box, inner }
      }),
      bars
    }
  }, CONTROLS)
}
