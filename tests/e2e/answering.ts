/** Answering the guide in a browser, step by step. */
import type { Locator } from 'playwright-core'
import type { Step } from '../guide-steps'
import type { Hand } from './hands'

/** Takes one step; where it leads to another page, until that page is there. */
export async function take(step: Step, screen: Locator, hand: Hand): Promise<void> {
  if ('at' in step) await screen.getByRole('heading', { name: step.at, level: 1 }).waitFor()
  else if ('type' in step) await hand.type(screen.getByLabel(step.into), step.type)
  else if ('press' in step) await hand.press(screen.getByRole('button', { name: step.press, exact: true }))
  else if ('choose' in step) {
    const within = step.of === undefined ? screen : screen.getByRole('radiogroup', { name: step.of, exact: true })
    await hand.choose(
      within
        .getByRole('radio', { name: step.choose, exact: true })
        .or(within.getByRole('checkbox', { name: step.choose, exact: true }))
    )
  } else {
    await hand.press(screen.getByRole('button', { name: step.next }))
    await screen.getByRole('heading', { name: step.title, level: 1 }).waitFor()
  }
}
