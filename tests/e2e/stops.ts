/** The stops of the Tab key on one screen: walked through one by one, then judged together. */
import type { Page } from 'playwright-core'

interface Watched {
  /** Everything that does something when it is pressed, chosen or typed into, in the order of the document. */
  acting: HTMLElement[]
  /** Where the keyboard stood, in the order in which it came there. */
  stops: HTMLElement[]
  faults: string[]
}

declare global {
  interface Window {
    watched?: Watched
  }
}

/** Goes through the screen on top, or what has opened above it, by arrows and by Tab; tells what is wrong, each in a line. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const ofArrows = await arrowFaults(page)
  const expected = await watch(page)
  // The keyboard may begin in the middle, on the title; past the last stop it comes round through the browser's own bars.
  for (let pressed = 0; pressed < expected + 3; pressed++) {
    await page.keyboard.press('Tab')
    if (await arrive(page)) break
  }
  return [...ofArrows, ...(await judge(page))]
}

/** A group of radios, above what is covered, is one stop: arrows choose, and come round. What they choose may bring another group. */
async function arrowFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  const done: string[] = []
  for (;;) {
    const group = await page.evaluate((known) => {
      const screen = document.querySelector('.taro_page:not(.taro_page_shade)')
      const root = [...(screen?.querySelectorAll('[role=dialog]') ?? [])].pop() ?? screen
      const radios = [...(root?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
      const name = radios.find((radio) => !known.includes(radio.name))?.name
      const members = radios.filter((radio) => radio.name === name)
      ;(members.find(({ checked }) => checked) ?? members[0])?.focus()
      return name === undefined ? null : { name, size: members.length }
    }, done)
    if (group === null) return faults
    done.push(group.name)
    const been = new Set<string>()
    for (let arrow = 0; arrow < group.size; arrow++) {
      await page.keyboard.press('ArrowDown')
      const here = await page.evaluate((name) => {
        const at = document.activeElement
        return at instanceof HTMLInputElement && at.name === name && at.checked ? at.value : null
      }, group.name)
      if (here !== null) been.add(here)
    }
    if (been.size < group.size) faults.push(`${group.name}: arrows choose ${been.size} of ${group.size}`)
  }
}

/** Finds what acts: by what React listens to, by role, and by kind. How many stops there have to be. */
function watch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const screen = document.querySelector('.taro_page:not(.taro_page_shade)')!
    const root = [...screen.querySelectorAll('[role=dialog]')].pop() ?? screen
    const listens = (element: Element) => {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
      const props = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key]!
      return Object.entries(props).some(([name, value]) => /^on[A-Z]/.test(name) && typeof value === 'function')
    }
    const kinds =
      'a[href], button, input, textarea, select, summary, [tabindex="0"], [role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch]'
    const acting = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        (element.matches(kinds) || listens(element)) &&
        !element.matches(':disabled') &&
        !element.closest('[aria-hidden=true]') &&
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    )
    window.watched = { acting, stops: [], faults: [] }
    const groups = new Set(
      acting.map((element) =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element
      )
    )
    return groups.size
  })
}

/** Looks at where the keyboard has come to. Whether it has been there before. */
function arrive(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { acting, stops, faults } = window.watched!
    const at = document.activeElement as HTMLElement | null
    if (at === null || at === document.body) return false
    if (stops.includes(at)) return true
    stops.push(at)
    const name = at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 30)
    if (!acting.includes(at)) faults.push(`${name}: a stop where there is nothing to do, or outside`)
    const { left, top, right, bottom, width, height } = at.getBoundingClientRect()
    if (width < 1 || height < 1) faults.push(`${name}: has no size`)
    if (height < innerHeight / 2) {
      if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
        faults.push(`${name}: is not in sight, ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`)
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (there !== at && !at.contains(there)) faults.push(`${name}: lies below ${there?.className ?? 'nothing'}`)
    }

    // Its ring: three to one against the ground that it is drawn on, and not cut off.
    const coloursIn = (css: string) =>
      [...css.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts = '']) => parts.split(/[\s,/]+/).map(Number))
    const solid = (element: Element | null): number[][] => {
      if (element === null) return [[255, 255, 255]]
      const { backgroundColor, backgroundImage } = getComputedStyle(element)
      const own = coloursIn(`${backgroundColor} ${backgroundImage}`).filter(([, , , alpha = 1]) => alpha > 0.5)
      return own.length > 0 ? own : solid(element.parentElement)
    }
    const light = (colour: number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const { outlineStyle, outlineColor, outlineWidth, outlineOffset } = getComputedStyle(at)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      faults.push(`${name}: nothing shows that the keyboard is here`)
    const offset = parseFloat(outlineOffset)
    const [ring = [0, 0, 0]] = coloursIn(outlineColor)
    for (const ground of solid(offset < 0 ? at : at.parentElement)) {
      const [bright = 0, dark = 0] = [light(ring), light(ground)].sort((one, other) => other - one)
      const contrast = (bright + 0.05) / (dark + 0.05)
      if (contrast < 3) faults.push(`${name}: its ring has a contrast of ${contrast.toFixed(2)}`)
    }
    const reach = Math.max(0, offset + parseFloat(outlineWidth)) - 1
    for (let around = at.parentElement; around && !around.matches('.taro_page'); around = around.parentElement) {
      if (getComputedStyle(around).overflowX === 'visible') continue
      const frame = around.getBoundingClientRect()
      if (left - reach < frame.left || right + reach > frame.right)
        faults.push(`${name}: its ring is cut off by ${around.className}`)
    }
    return false
  })
}

/** All stops are known: none is left out, their order is the one of reading, each is native, and its ring goes with the keyboard. */
async function judge(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 375, height: 667 }
  const height = await page.evaluate(() =>
    Math.max(innerHeight, document.querySelector('.taro_page:not(.taro_page_shade)')!.scrollHeight)
  )
  await page.setViewportSize({ ...size, height })
  const found = await page.evaluate(() => {
    const { acting, stops, faults } = window.watched!
    const nameOf = (element: HTMLElement) =>
      element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)
    const groupOf = (element: HTMLElement) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element
    const reached = new Set(stops.map(groupOf))
    for (const element of acting.filter((one) => one.isConnected)) {
      if (!reached.has(groupOf(element))) faults.push(`${nameOf(element)}: Tab does not come here`)
      if (!element.matches('a[href], button, input, textarea, select, summary, [tabindex="0"]'))
        faults.push(`${nameOf(element)}: does not hear Enter`)
    }
    ;(document.activeElement as HTMLElement | null)?.blur()
    for (const stop of stops)
      if (getComputedStyle(stop).outlineStyle !== 'none') faults.push(`${nameOf(stop)}: its ring stays behind`)

    const inDocument = [...stops].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
    )
    const begins = stops.indexOf(inDocument[0]!)
    const walked = [...stops.slice(begins), ...stops.slice(0, begins)]
    if (walked.some((stop, place) => stop !== inDocument[place]))
      faults.push(`not in the order of the document: ${walked.map(nameOf).join(', ')}`)
    for (const [place, stop] of walked.entries()) {
      const after = walked[place + 1]
      // At the foot the main action comes first wherever it stands: right where both fit, above where they do not.
      if (!after || (stop.closest('.page__foot') && after.closest('.page__foot')) || stop.contains(after)) continue
      const [a, b] = [stop.getBoundingClientRect(), after.getBoundingClientRect()]
      const isAbove = b.bottom <= a.top + 1
      const isLeft = b.right <= a.left + 1 && b.top < a.bottom - 1
      if (isAbove || isLeft) faults.push(`${nameOf(after)}: comes after ${nameOf(stop)}, and stands before it`)
    }
    return [...new Set(faults)]
  })
  await page.setViewportSize(size)
  return found
}
