import { View } from '@tarojs/components'
import { useState } from 'react'
import { suggestsElder } from '@/household'
import { fontScale, household } from '@/app/services'
import { Card, goToTitle, TextButton, Txt } from '@/ui'
import { home } from '@/ui/text'
import { useStore } from '@/app/use-store'
import './elder-suggestion.scss'

/** Offers large text, once, to whoever reads large text elsewhere on this phone. */
export function ElderSuggestion() {
  const settings = useStore(household.store, (state) => state.settings)
  const [scale] = useState(fontScale)
  if (!suggestsElder(settings, scale)) return null

  const answer = (textSize: 'normal' | 'elder') => {
    household.changeSettings({ textSize, sizeChosen: true })
    goToTitle()
  }

  return (
    <Card>
      <Txt block>{home.elderOffer}</Txt>
      <View className="elder-suggestion">
        <TextButton onPress={() => answer('elder')}>{home.elderTake}</TextButton>
        <TextButton onPress={() => answer('normal')}>{home.elderDecline}</TextButton>
      </View>
    </Card>
  )
}
