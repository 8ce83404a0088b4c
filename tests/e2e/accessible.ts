import assert from 'node:assert/strict'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * No violation on what is seen now. Pages below it, and the frame that Taro draws around all pages, are not ours.
 * axe does not notice a tappable thing without a role, so that is looked for as well.
 */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  // What is still fading in has less contrast than it will have. What leaves the page meanwhile stops fading.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined))
  const { violations } = await new AxeBuilder({ page })
    .include('.taro_page:not(.taro_page_shade)')
    .analyze()
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`)
  assert.deepEqual(told, [], `${where} is not accessible`)

  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll('.taro_page:not(.taro_page_shade) .press')]
      .filter((element) => !element.closest('[role], button') || !(element.getAttribute('aria-label') ?? element.textContent))
      .map(({ outerHTML }) => outerHTML)
  )
  assert.deepEqual(nameless, [], `${where} has something to press that says nothing`)
}
