import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'

/** Where back leads from a page. */
export interface Back {
  words: string
  onBack: () => void
  /** The native bar of a mini-program goes back by itself; only where it would lead elsewhere is ours needed there too. */
  everywhere?: boolean
}

/** The way back, where the platform's own bar does not lead there. */
export function PageTop({ back }: { back: Back | undefined }) {
  if (!back?.everywhere) return null
  return (
    <View className="page__top">
      <Press className="page__back" onPress={back.onBack}>
        <Icon name="back" className="page__back-mark" />
        {back.words}
      </Press>
    </View>
  )
}
