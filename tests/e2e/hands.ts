/** Two ways to use the app: with a finger, and with nothing but a keyboard. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

export interface Hand {
  press: (target: Locator) => Promise<void>
  choose: (option: Locator) => Promise<void>
  type: (field: Locator, text: string) => Promise<void>
}

export function finger(): Hand {
  return {
    press: (target) => target.tap(),
    choose: (option) => option.tap(),
    async type(field, text) {
      await field.tap()
      await field.fill(text)
    }
  }
}

/** More stops than any screen has. */
const STOPS = 90

export function keyboard(page: Page): Hand {
  /** Tabs on until the target has the keyboard, and sees to it that one can see so. */
  async function reach(target: Locator): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      if (await hasFocus(target)) {
        await assertFocusIsSeen(target)
        return
      }
      await page.keyboard.press('Tab')
    }
    assert.fail(`the keyboard does not reach ${String(target)}`)
  }

  /** A group of radios is one stop; arrows move inside it. */
  async function reachRadio(option: Locator): Promise<void> {
    const name = await option.getAttribute('name')
    for (let stop = 0; stop < STOPS; stop++) {
      if (await hasFocus(option)) {
        await assertFocusIsSeen(option)
        return
      }
      const inGroup = await page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name)
      await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab')
    }
    assert.fail(`the keyboard does not reach ${String(option)}`)
  }

  return {
    async press(target) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    async choose(option) {
      const isRadio = (await option.getAttribute('type')) === 'radio'
      await (isRadio ? reachRadio(option) : reach(option))
      if (!(await option.isChecked())) await page.keyboard.press('Space')
    },
    async type(field, text) {
      await reach(field)
      await page.keyboard.type(text)
    }
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

async function assertFocusIsSeen(target: Locator): Promise<void> {
  const seen = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom } = element.getBoundingClientRect()
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < window.innerHeight
  })
  assert.ok(seen, `the keyboard is on ${String(target)}, and nothing shows it`)
}

/** A hand that counts what it does, and the screens that it does it on. */
export function counting(page: Page, { press, choose, type }: Hand) {
  const done = { taps: 0, typed: 0, screens: new Set<string>() }
  const note = () => done.screens.add(new URL(page.url()).hash)
  const hand: Hand = {
    async press(target) {
      await press(target)
      done.taps++
      note()
    },
    async choose(option) {
      await choose(option)
      done.taps++
      note()
    },
    async type(field, text) {
      await type(field, text)
      done.typed++
      note()
    }
  }
  return { hand, done }
}
