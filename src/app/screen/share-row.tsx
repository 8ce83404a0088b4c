import { View } from '@tarojs/components'
import { useState } from 'react'
import { sharing } from '@/app/services'
import { Icon, SharePress, Txt } from '@/ui'
import { share as words } from '@/ui/text'
import { useShareCard } from '@/app/use-share-card'
import type { SharedPage } from '@/app/use-share-card'

/** A row that hands a page on: as the platform's card, or as a link, and then says what became of it. */
export function ShareRow(page: SharedPage) {
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
      <SharePress className="row row--opens" label={`${words.button}，${words.hint}`} onShare={() => void hand()}>
        <View className="row__words">
          <Txt block size="row">
            {words.button}
          </Txt>
          <Txt block size="note" tone="second" className="row__note">
            {words.hint}
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
