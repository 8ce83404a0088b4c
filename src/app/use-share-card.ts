import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { share } from '@/ui/text'

/** A drawing of our own: left out, the platforms take a picture of the page, with whoever is on it. */
const CARD = '/flows/share-card.png'

export interface SharedPage {
  title: string
  route: string
  query: string
}

/** What is handed on when somebody shares from this page: the page named here, and nothing of the person looked at. */
export function useShareCard({ title, route, query }: SharedPage): void {
  useShareAppMessage(() => ({ title, path: `${route}?${query}`, imageUrl: CARD, desc: share.cardDescription }))
  // The timeline always opens the page that it was shared from, so it may be offered on none but that one.
  useShareTimeline(() => ({ title, query, imageUrl: CARD }))
}
