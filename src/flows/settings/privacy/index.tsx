import { View } from '@tarojs/components'
import { reminders } from '@/app/services'
import { Card, Heading, Txt } from '@/ui'
import { privacy } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import './index.scss'

/** What the app knows and what it does not, in one page. */
function Privacy() {
  const points = reminders.offers.messages ? [...privacy.points, privacy.messages] : privacy.points
  return (
    <Screen title={privacy.title}>
      <Heading>{privacy.title}</Heading>
      <Txt block tone="second">
        {privacy.lead}
      </Txt>
      <Card>
        {points.map(({ title, says }) => (
          <View key={title} className="privacy__point">
            <Heading level={2}>{title}</Heading>
            <Txt block>{says}</Txt>
          </View>
        ))}
      </Card>
      <Txt block tone="second">
        {privacy.not}
      </Txt>
    </Screen>
  )
}

export default guarded(Privacy)

definePageConfig({ navigationBarTitleText: '隐私' })
