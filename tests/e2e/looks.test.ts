/** What the screens look like where there is little room, or much: large letters, a phone on its side, a desk. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { family, fuling, seeding } from './screens/seeds'
import type { Seed } from './screens/seeds'
import { see, showAll } from './seen'
import { setFonts } from './fonts'
import { HUGE } from './screens/looks'
import { inWindow } from './window'

const ELDER: Seed = { settings: { textSize: 'elder', appearance: 'light' } }

/** Left, top, right, bottom of everything that matches and is seen. */
const boxesOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`.taro_page:not(.taro_page_shade) ${wanted}`)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    selector
  )

/** With four windows of one year, not every name finds a place beside the line: there it lies on a ground of its own. */
const CROWDED = 'in spring, with four windows'

const drawings = [
  ['in autumn', '2025-11-01', { members: family }, 'pages/home/index'],
  ['in January', '2026-01-10', { members: family }, 'pages/home/index'],
  [CROWDED, '2025-05-20', { members: family }, 'pages/home/index'],
  ['of Fuling in January', '2025-01-10', { draft: fuling }, 'flows/answer/index']
] as const

for (const [name, today, seed, route] of drawings) {
  for (const [size, settings, style] of [
    ['usual letters', {}, ''],
    ['large letters', ELDER, ''],
    ['letters of 30', ELDER, HUGE]
  ] as const) {
    inWindow(
      `the drawing of a year ${name} has its days on one line, and no name under the line of today, in ${size}`,
      async ({ page, screen }) => {
        await screen.locator('.strip').first().waitFor()
        if (style !== '') await page.addStyleTag({ content: style })
        await setFonts(page, 'narrow')
        await showAll(page, size === 'usual letters' ? 360 : 320)
        const strips = await page.evaluate(() =>
          [...document.querySelectorAll('.taro_page:not(.taro_page_shade) .strip')].map((strip) => {
            const rects = (selector: string) =>
              [...strip.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()).filter((r) => r.width > 0)
            const letters = [...strip.querySelectorAll('.strip__name')].map((one) => {
              const range = document.createRange()
              range.selectNodeContents(one)
              return { text: one.textContent, ...range.getBoundingClientRect().toJSON() } as DOMRect & { text: string }
            })
            return {
              tops: [...new Set(rects('.strip__tick').map(({ top }) => Math.round(top)))],
              names: letters.map(({ text }) => text),
              crossed: rects('.strip__today').flatMap(({ left, right, top, bottom }) =>
                letters
                  .filter((l) => l.left < right - 0.5 && l.right > left + 0.5 && l.top < bottom && l.bottom > top)
                  .map((l) => {
                    const seen = document.elementFromPoint((left + right) / 2, (l.top + l.bottom) / 2)
                    return { text: l.text, isHidden: seen?.closest('.strip__name') === null }
                  })
              )
            }
          })
        )
        assert.ok(strips.length > 0)
        for (const { tops, names, crossed } of strips) {
          assert.equal(tops.length, 1, `the days stand on ${tops.length} lines`)
          if (name !== CROWDED) assert.deepEqual(crossed, [])
          assert.ok(!crossed.some(({ isHidden }) => isHidden), 'the line of today passes over a name')
          assert.equal(new Set(names).size, names.length, `one name for several boxes: ${names.join()}`)
        }
      },
      { now: `${today}T09:00:00+08:00`, route, script: seeding({ ...seed, ...settings }) }
    )
  }
}

inWindow(
  'the last day of the answer is in view before anything is scrolled, in large letters on the smallest screen',
  async ({ page, screen }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    const day = screen.getByText('最晚12月31日缴，还剩 60 天')
    await day.waitFor()
    const [foot] = await boxesOf(page, '.page__bottom')
    const box = await day.boundingBox()
    assert.ok(box && foot && box.y + box.height <= foot.top, `${box?.y} is not above ${foot?.top}`)
  },
  {
    now: '2024-11-01T09:00:00+08:00',
    route: 'flows/answer/index',
    script: seeding({ draft: fuling, ...ELDER })
  }
)

for (const [name, route, seed] of [
  ['Home of a family', 'pages/home/index', { members: family }],
  ['Home of somebody new', 'pages/home/index', {}],
  ['Home on another day', 'pages/home/index?asOf=2025-11-01', { members: family.slice(0, 2) }],
  ['the answer', 'flows/answer/index?member=mother', { members: family }],
  ['the reminders', 'pages/reminders/index', { members: family }]
] as const) {
  for (const [size, settings, least] of [
    ['usual', {}, 300],
    ['large', ELDER, 270]
  ] as const) {
    inWindow(
      `a phone on its side has most of its height for ${name}, in ${size} letters`,
      async ({ page, screen }) => {
        await page.setViewportSize({ width: 667, height: 375 })
        await screen.locator('.heading--1').first().waitFor()
        const bars = await page.evaluate(() =>
          [...document.querySelectorAll('.taro_page:not(.taro_page_shade) *')]
            .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
            .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
        )
        assert.ok(375 - bars >= least, `only ${375 - bars} of 375 px are left`)
      },
      { now: '2025-11-01T09:00:00+08:00', route, script: seeding({ ...seed, ...settings }) }
    )
  }
}

for (const [name, route] of [
  ['Home', 'pages/home/index'],
  ['the answer', 'flows/answer/index?member=mother'],
  ['the reminders', 'pages/reminders/index'],
  ['the notices', 'pages/policies/index'],
  ['what skipping does', 'flows/plan/index?member=mother']
] as const) {
  inWindow(
    `on a desk ${name} stands in two columns, read one after the other, in lines that are not too long`,
    async ({ page, screen }) => {
      await screen.locator('.heading--1').first().waitFor()
      await setFonts(page, 'narrow')
      await page.setViewportSize({ width: 1280, height: 800 })
      const cards = await boxesOf(page, '.page__body > :not(.heading--1):not(.page__across):not(.sheet)')
      const columns = [...new Set(cards.map(({ left }) => Math.round(left)))]
      assert.equal(columns.length, 2, `${columns.length} columns`)
      // What comes later stands below, or in the next column: the keyboard goes the way that one reads.
      cards.slice(1).forEach(({ left, top }, index) => {
        const before = cards[index]!
        assert.ok(left > before.right || (Math.round(left) === Math.round(before.left) && top >= before.bottom - 1))
      })
      const { words, tooWide } = await see(page)
      assert.equal(tooWide, 0)
      for (const { words: text, lines, size } of words)
        for (const [left, , right] of lines) assert.ok((right - left) / size <= 40, `${text} has a line too long`)
    },
    { now: '2025-11-01T09:00:00+08:00', route, script: seeding({ members: family }) }
  )
}

inWindow(
  'five characters of a short choice stand on one line of an ordinary phone',
  async ({ page, screen }) => {
    await screen.getByText('断了再补缴').waitFor()
    await setFonts(page, 'narrow')
    await showAll(page, 375)
    const { words } = await see(page)
    assert.equal(words.find((one) => one.words === '断了再补缴')?.lines.length, 1)
  },
  {
    now: '2025-11-01T09:00:00+08:00',
    route: 'flows/plan/index?member=mother',
    script: seeding({ members: family })
  }
)
