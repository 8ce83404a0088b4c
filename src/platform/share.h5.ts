/** Handing a link on, in a browser. */
import { copyText } from './clipboard'
import type { Sharing } from './share'

export const sharing: Sharing = {
  linkTo: (route) => `${window.location.origin}${window.location.pathname}#${route}`,
  async share(link) {
    // Only secure pages have it, and not every browser, whatever the type says.
    const { share } = navigator as Partial<Pick<Navigator, 'share'>>
    if (share === undefined) return copy(link.url)
    try {
      await share.call(navigator, link)
      return 'shared'
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : copy(link.url)
    }
  }
}

function copy(url: string): Promise<'copied' | 'failed'> {
  return copyText(url).then(
    () => 'copied' as const,
    () => 'failed' as const
  )
}
