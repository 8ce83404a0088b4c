/** In a mini-program a page is handed on as a card, by the platform's own button: there is no link. */
import type { Sharing } from './share-types'

export const sharing: Sharing = {
  linkTo: () => null,
  share: () => Promise.resolve('failed')
}
