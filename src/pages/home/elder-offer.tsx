import { View } from '@tarojs/components'
import { useState } from 'react'
import { offersElder } from '@/household'
import { fontScale, shell } from '@/app/services'
import { Card, goToTitle, TextButton, Txt } from '@/ui'
import { home } from '@/ui/text'
import { useStore } from '@/app/use-store'
import './elder-offer.scss'

/** Offers large text, once, to whoever reads large text elsewhere on this phone. */
export function ElderOffer() {
  const settings = useStore(shell.store, (state) => state.settings)
  const [scale] = useState(fontScale)
  if (!offersElder(settings, scale)) return null

  const answer = (textSize: 'normal' | 'elder') => {
    shell.changeSettings({ textSize, sizeChosen: true })
    goToTitle()
  }

  return (
    <Card>
      <Txt block>{home.elderOffer}</Txt>
      <View className="elder-offer">
        <TextButton onPress={() => answer('elder')}>{home.elderTake}</TextButton>
        <TextButton onPress={() => answer('normal')}>{home.elderDecline}</TextButton>
      </View>
    </Card>
  )
}
