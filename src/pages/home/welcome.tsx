import { View } from '@tarojs/components'
import { Card, Heading, Icon, Row, Rows, Txt } from '@/ui'
import { common, home } from '@/ui/text'
import './welcome.scss'

/** The first look: what this is, and that it asks for nothing. */
export function Welcome({ onExample }: { onExample: () => void }) {
  return (
    <View className="welcome">
      <View className="welcome__card">
        <View className="welcome__name">{common.appName}</View>
        <View className="welcome__motto">{common.motto}</View>
        <View className="welcome__year" ariaHidden>
          <View className="welcome__window" />
          <View className="welcome__cover" />
        </View>
      </View>
      <Heading>{home.emptyTitle}</Heading>
      <Txt block tone="second">
        {home.emptyLead}
      </Txt>
      <View className="welcome__promises">
        {home.promises.map((promise) => (
          <View key={promise} className="welcome__promise">
            <Icon name="state-covered" className="welcome__mark" />
            <Txt>{promise}</Txt>
          </View>
        ))}
      </View>
      <Card flush>
        <Rows>
          <Row label={home.example.see} note={home.example.hint} onPress={onExample} />
        </Rows>
      </Card>
    </View>
  )
}
