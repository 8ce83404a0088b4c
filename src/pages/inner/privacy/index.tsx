import { View } from '@tarojs/components'
import { reminders } from '@/shell'
import { Card, Heading, Txt } from '@/ui'
import { me } from '@/ui/text'
import { guarded } from '../../shared/guarded'
import { Screen } from '../../shared/screen'
import './index.scss'

/** What the app knows and what it does not, in one page. */
function Privacy() {
  const points = reminders.offers.messages ? [...me.privacyPoints, me.privacyMessages] : me.privacyPoints
  return (
    <Screen title={me.privacyTitle}>
      <Heading>{me.privacyTitle}</Heading>
      <Txt block tone='second'>{me.privacyLead}</Txt>
      <Card>
        {points.map(({ title, says }) => (
          <View key={title} className='privacy__point'>
            <Heading level={2}>{title}</Heading>
            <Txt block>{says}</Txt>
          </View>
        ))}
      </Card>
      <Txt block tone='second'>{me.privacyNot}</Txt>
    </Screen>
  )
}

export default guarded(Privacy)
