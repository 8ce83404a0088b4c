/** Downloads of a browser, and which browser has none. */

/** WeChat's own browser drops downloads without a word. */
export const takesDownloads: boolean = !/MicroMessenger/i.test(navigator.userAgent)

/** Long enough for any browser to have taken what is given. */
const RELEASED_AFTER_MS = 60_000

/** Inside a tap. The browser does not tell what becomes of it; throws where it refuses. `name`: with its ending. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Some browsers follow only what is on the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), RELEASED_AFTER_MS)
}
