import { View } from '@tarojs/components'
import { useState } from 'react'
import { sharing } from '@/app/services'
import { Icon, SharePress, Txt } from '@/ui'
import { share as words } from '@/ui/text'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

/** A row that hands a page on: as the platform's card, or as a link, and then says what became of it. */
export function ShareRow({ hint = words.hint, ...page }: SharedPage & { hint?: string }) {
  const [done, setDone] = useState('')
  useShareCard(page)
  const hand = async () => {
    const url = sharing.linkTo(`${page.route}?${page.query}`)
    if (url === null) return
    const outcome = await sharing.share({ title: page.title, url })
    setDone({ shared: words.shared, copied: words.copied, cancelled: '', failed: words.failed(url) }[outcome])
  }
  return (
    <View className="row-group">
      <SharePress className="row row--opens" label={`${words.button}，${hint}`} onShare={() => void hand()}>
        <View className="row__words">
          <Txt block size="row">
            {words.button}
          </Txt>
          <Txt block size="note" tone="second" className="row__note">
            {hint}
          </Txt>
        </View>
        <Icon name="forward" className="row__chevron" />
      </SharePress>
      <View className="row-group__said" role="status" ariaLive="polite">
        {done === '' ? null : (
          <Txt block tone="accent">
            {done}
          </Txt>
        )}
      </View>
    </View>
  )
}

/** A drawing of our own: left out, the platforms take a picture of the page, with whoever is on it. */
const CARD = '/flows/share-card.png'

interface SharedPage {
  title: string
  route: string
  query: string
}

/** What is handed on when somebody shares from this page: the page named here, and nothing of the person looked at. */
function useShareCard({ title, route, query }: SharedPage): void {
  useShareAppMessage(() => ({ title, path: `${route}?${query}`, imageUrl: CARD, desc: words.cardDescription }))
  // The timeline always opens the page that it was shared from, so it may be offered on none but that one.
  useShareTimeline(() => ({ title, query, imageUrl: CARD }))
}
