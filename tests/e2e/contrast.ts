/**
 * Measures the contrast of every word against what is really painted behind it, at the start, the middle and the
 * end of each line: siblings below, drawn grounds, hatching. axe leaves these undecided.
 */
import type { Page } from 'playwright-core'

const LEAST = 4.5

/** Words with too little contrast, or with something painted over them, each in a line. */
export function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Colour = [number, number, number, number]
    const screen = document.querySelector('.taro_page:not(.taro_page_shade)')!
    // The platform's own short messages, which lie over everything, are outside of it.
    const root = [...screen.querySelectorAll('.sheet')].pop() ?? screen
    // What lets taps through is painted all the same.
    const solid = document.createElement('style')
    solid.textContent = '* { pointer-events: auto !important }'
    document.head.append(solid)

    const coloursIn = (css: string): Colour[] =>
      [...css.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts = '']) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(/[\s,/]+/).map(Number)
        return [red, green, blue, alpha]
      })
    const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
      red * alpha + below[0] * (1 - alpha),
      green * alpha + below[1] * (1 - alpha),
      blue * alpha + below[2] * (1 - alpha),
      1
    ]
    const light = (colour: Colour) => {
      const [red, green, blue] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
      )
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const contrast = (a: Colour, b: Colour) => {
      const [bright, dark] = [light(a), light(b)].sort((one, other) => other - one)
      return (bright! + 0.05) / (dark! + 0.05)
    }

    const styles = new Map<string, CSSStyleDeclaration>()
    const ids = new Map<Element, number>()
    const styleOf = (element: Element, part = ''): CSSStyleDeclaration => {
      const id = ids.get(element) ?? ids.size
      ids.set(element, id)
      const style = styles.get(`${id}${part}`) ?? getComputedStyle(element, part)
      styles.set(`${id}${part}`, style)
      return style
    }
    const opacityOf = (element: Element | null): number =>
      element ? Number(styleOf(element).opacity) * opacityOf(element.parentElement) : 1

    /** What one element, or a drawn part of it, may put on a point: one colour, or each of a gradient's. */
    const paints = (style: CSSStyleDeclaration, opacity: number): Colour[][] =>
      [coloursIn(style.backgroundColor), style.backgroundImage === 'none' ? [] : coloursIn(style.backgroundImage)]
        .map((colours) => colours.map(([red, green, blue, alpha]): Colour => [red, green, blue, alpha * opacity]))
        .filter((colours) => colours.some(([, , , alpha]) => alpha > 0))

    const drawnPart = (element: Element, part: string, x: number, y: number): Colour[][] => {
      const style = styleOf(element, part)
      if (style.content === 'none' || style.position !== 'absolute') return []
      const { left, top } = element.getBoundingClientRect()
      const host = styleOf(element)
      const from = [
        left + parseFloat(host.borderLeftWidth) + parseFloat(style.left),
        top + parseFloat(host.borderTopWidth) + parseFloat(style.top)
      ] as const
      const inside =
        x >= from[0] &&
        x <= from[0] + parseFloat(style.width) &&
        y >= from[1] &&
        y <= from[1] + parseFloat(style.height)
      return inside ? paints(style, opacityOf(element) * Number(style.opacity)) : []
    }

    /** Everything painted by an element at a point, from below. */
    const layers = (element: Element, x: number, y: number): Colour[][] => [
      ...paints(styleOf(element), opacityOf(element)),
      ...drawnPart(element, '::before', x, y),
      ...drawnPart(element, '::after', x, y)
    ]

    const found = new Set<string>()
    const measure = (words: string, element: Element, css: string, { left, right, top, bottom }: DOMRect) => {
      const y = (top + bottom) / 2
      for (const x of [left + 1.5, (left + right) / 2, right - 1.5]) {
        const stack = document.elementsFromPoint(x, y)
        const at = stack.findIndex((one) => one === element)
        if (at < 0) continue
        const above = stack.slice(0, at).find((one) => screen.contains(one) && layers(one, x, y).length > 0)
        if (above) found.add(`"${words}" lies below ${above.outerHTML.slice(0, 80)}`)
        let grounds: Colour[] = [[255, 255, 255, 1]]
        for (const one of stack.slice(at).reverse()) {
          for (const layer of layers(one, x, y)) {
            const next = new Map<string, Colour>()
            for (const ground of grounds)
              for (const colour of layer) next.set(over(colour, ground).map(Math.round).join(), over(colour, ground))
            grounds = [...next.values()]
          }
        }
        const [ink] = coloursIn(css)
        const own: Colour = [ink![0], ink![1], ink![2], ink![3] * opacityOf(element)]
        const worst = Math.min(...grounds.map((ground) => contrast(over(own, ground), ground)))
        if (worst < least) found.add(`"${words}" .${element.className} has a contrast of ${worst.toFixed(2)}`)
      }
    }

    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (
        !element ||
        words === '' ||
        !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
        element.closest('style, script, textarea')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects())
        if (rect.width > 0) measure(words.slice(0, 24), element, styleOf(element).color, rect)
    }
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input.entry, textarea')) {
      const css = field.value === '' ? styleOf(field, '::placeholder').color : styleOf(field).color
      if (field.value !== '' || field.placeholder !== '')
        measure(field.value || field.placeholder, field, css, field.getBoundingClientRect())
    }
    solid.remove()
    return [...found]
  }, LEAST)
}
