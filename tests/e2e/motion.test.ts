/** Whoever asks for less motion gets none; whoever does not gets little. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { inBrowser } from './browser'
import { family, lanzhouPoor, seeding } from './screens/seeds'

/** At most, in milliseconds. */
const QUICK = 200

/** The longest that anything that is shown takes to change or to come, and what scrolls by itself. */
function motion(page: Page): Promise<{ longest: number; smooth: string[] }> {
  return page.evaluate(() => {
    const milliseconds = (css: string) =>
      css.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000))
    const styles = ['', '::before', '::after'].flatMap((part) =>
      [...document.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, style: getComputedStyle(element, part) }))
    )
    return {
      longest: Math.max(
        ...styles.flatMap(({ style }) => [
          ...milliseconds(style.transitionDuration),
          ...(style.animationName === 'none' ? [] : milliseconds(style.animationDuration))
        ])
      ),
      smooth: styles
        .filter(({ style }) => style.scrollBehavior === 'smooth')
        .map(({ element }) => element.outerHTML.slice(0, 80))
    }
  })
}

const LOOKS = [
  { name: 'home', route: 'pages/home/index', seed: { members: family }, opens: null },
  { name: 'a sheet', route: 'flows/answer/index', seed: { draft: lanzhouPoor }, opens: /为什么/ },
  { name: 'a dialog', route: 'pages/me/index', seed: { members: family }, opens: /^清除/ },
  { name: 'choices', route: 'flows/guide/index?q=identities', seed: { draft: lanzhouPoor }, opens: null }
]

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  for (const { name, route, seed, opens } of LOOKS) {
    inBrowser(
      `the movement on ${name} follows the motion setting ${reducedMotion}`,
      async ({ page, screen }) => {
        await screen.locator('.heading--1').first().waitFor()
        if (opens !== null) {
          await screen.getByRole('button', { name: opens }).first().tap()
          await screen.getByRole('dialog').waitFor()
        }
        const { longest, smooth } = await motion(page)
        assert.deepEqual(smooth, [])
        if (reducedMotion === 'reduce') {
          assert.equal(longest, 0)
          assert.equal(await page.evaluate(() => document.getAnimations().length), 0)
        } else assert.ok(longest > 0 && longest <= QUICK, `something takes ${longest} ms`)
      },
      { now: '2025-11-01T09:00:00+08:00', route, script: seeding(seed), reducedMotion }
    )
  }
}

inBrowser(
  'going back and forth between pages and to a title is not animated',
  async ({ page, screen }) => {
    await page.evaluate(() => {
      const glides: string[] = []
      Object.assign(window, { glides })
      for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView'] as const) {
        const original = Element.prototype[name] as (options?: unknown) => void
        Element.prototype[name] = function (this: Element, options?: unknown) {
          if ((options as ScrollOptions | undefined)?.behavior === 'smooth') glides.push(name)
          original.call(this, options)
        }
      }
    })
    await screen.getByRole('button', { name: '下一步' }).tap()
    await screen.getByRole('alert').getByRole('button').first().tap()
    await screen.getByRole('button', { name: '上一步' }).tap()
    assert.deepEqual(await page.evaluate(() => (window as unknown as { glides: string[] }).glides), [])
  },
  {
    now: '2025-11-01T09:00:00+08:00',
    route: 'flows/guide/index?q=birth',
    script: seeding({ draft: { ...lanzhouPoor, at: 'birth', answers: { ...lanzhouPoor.answers, birth: undefined } } })
  }
)
