/** What axe finds, and what it misses: something to press that has no role or no name. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Pages below it, and the frame that Taro draws around all pages, are not ours. */
const SCREEN = '.taro_page:not(.taro_page_shade)'

/** Where its script lies: a window that is used again and again takes it as one of its own. */
export const AXE = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    axe?: { run: (context: unknown, options: unknown) => Promise<AxeResults> }
  }
}

/** No violation on what is seen now, and whatever can be pressed says what it is and what it does. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  assert.deepEqual(await faultsOf(page), [], `${where} is not accessible`)
}

/**
 * What is wrong with the screen for those who hear it, and for those who see it, each in a line. Colours take axe as long
 * as all the rest: `without` them where they are those of a look that it has judged, `only` them where all else is the same.
 */
export async function faultsOf(page: Page, colours: 'with' | 'without' | 'only' = 'with'): Promise<string[]> {
  await settled(page)
  return [...(await violations(page, colours)), ...(await unspoken(page)), ...(await spokenTwice(page))]
}

/** What is still fading in has less contrast than it will have; under load, the fading may begin a frame late. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 2; quiet++) {
      await new Promise(requestAnimationFrame)
      if (document.getAnimations().some(({ playState }) => playState === 'running')) quiet = -1
    }
  })
}

const COLOURS = 'color-contrast'

async function violations(page: Page, colours: 'with' | 'without' | 'only'): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(readFileSync(AXE, 'utf8'))
  const rules = colours === 'only' ? { runOnly: [COLOURS] } : { rules: { [COLOURS]: { enabled: colours === 'with' } } }
  const found = await page.evaluate(
    async ([screen, chosen]) => {
      const { violations: broken } = await window.axe!.run(
        { include: [[screen]] },
        { resultTypes: ['violations'], ...chosen }
      )
      return broken.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join()}`).join(' | ')}`
      )
    },
    [SCREEN, rules] as const
  )
  return found
}

/** axe does not notice a tappable thing without a role: what listens for taps is asked of React itself. */
async function unspoken(page: Page): Promise<string[]> {
  return page.evaluate((screen) => {
    const roles = /^(button|link|tab|radio|checkbox|switch|textbox|searchbox|option)$/
    const native: Record<string, string> = { BUTTON: 'button', A: 'link', TEXTAREA: 'textbox', INPUT: 'textbox' }
    const listens = (element: Element) => {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
      const props = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key]!
      return ['onClick', 'onTap', 'onTouchEnd', 'onLongPress'].some((name) => typeof props[name] === 'function')
    }
    const spoken = (element: Element) => {
      if (element.closest('[aria-hidden=true]')) return true
      const role = element.getAttribute('role') ?? native[element.tagName] ?? ''
      if (!roles.test(role)) return false
      const labels =
        element instanceof HTMLInputElement
          ? [...(element.labels ?? [])].map(({ innerText }) => innerText).join('')
          : ''
      const name = element.getAttribute('aria-label') ?? (labels || (element as HTMLElement).innerText)
      return name.trim() !== ''
    }
    return [...document.querySelectorAll(`${screen} *`)]
      .filter(
        (element) =>
          element.matches('button, a, input, textarea, .press, [role=button], [role=tab], [role=link]') ||
          listens(element)
      )
      .filter((element) => !spoken(element))
      .map(({ outerHTML }) => `no role or no name: ${outerHTML.slice(0, 200)}`)
  }, SCREEN)
}

/** What is read out twice in a row: the words beside a control that are its name as well, and a group named as what is in it. */
async function spokenTwice(page: Page): Promise<string[]> {
  return page.evaluate((screen) => {
    const named = [...document.querySelectorAll<HTMLElement>(`${screen} [aria-label]`)].filter(
      (element) => !element.closest('[aria-hidden=true]')
    )
    const textsIn = (around: Element | null) =>
      [...(around?.querySelectorAll<HTMLElement>('*') ?? [])]
        .filter((element) => element.childElementCount === 0 && !element.closest('[aria-hidden=true]'))
        .map((element) => ({ element, text: element.textContent.trim() }))
    const beside = named.flatMap((control) => {
      const name = control.getAttribute('aria-label') ?? ''
      const field = control.closest('.field, .row-group, .date-field')
      return textsIn(field)
        .filter(({ element, text }) => text === name && !control.contains(element))
        .map(() => `read twice, beside ${control.tagName.toLowerCase()}: ${name}`)
    })
    const within = named.flatMap((group) => {
      const name = group.getAttribute('aria-label') ?? ''
      const first = group.matches('[role=group]') ? group.querySelector('[aria-label]') : null
      return first?.getAttribute('aria-label')?.startsWith(name) ? [`read twice, around and in a group: ${name}`] : []
    })
    return [...new Set([...beside, ...within])]
  }, SCREEN)
}
