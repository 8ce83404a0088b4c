/** A picture of a screen: the day, what is kept, and what is done before it is taken. */
import type { Locator, Page } from 'playwright-core'
import type { Seed } from './seeds'

export interface Shot {
  name: string
  /** The day the phone believes in. */
  today: string
  route?: string
  seed?: Seed
  /** Runs before the app does, as something that is wrong with the phone. */
  script?: string
  /** The browser's console is told of an error. */
  complains?: boolean
  act?: (screen: Locator, page: Page) => Promise<void>
}

export const press = (name: string | RegExp) => (screen: Locator) =>
  screen.getByRole('button', { name }).first().click()
