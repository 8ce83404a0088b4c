/** Calling a number from a browser: a link that the device's own telephone opens, if it has one. */
import type { DialOutcome } from './dial'

/** Inside a tap. */
export function dial(number: string): Promise<DialOutcome> {
  const link = document.createElement('a')
  link.href = `tel:${number}`
  // Some browsers follow only what is on the page.
  document.body.append(link)
  link.click()
  link.remove()
  return Promise.resolve('unknown')
}
