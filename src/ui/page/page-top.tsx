import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import type { Back } from './page-top-types'

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
