import { View } from '@tarojs/components'
import { Button, Heading, Notice, Txt } from '@/ui'
import { common, notEligible } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { goBack, openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import './index.scss'

/** Where the guide ends for who has employee insurance: why there is nothing to pay, and when to come back. */
function NotEligible() {
  return (
    <Screen
      title={notEligible.title}
      back={{ words: common.back, onBack: goBack }}
      foot={
        <>
          <Button onPress={() => openTab('home')}>{common.backHome}</Button>
          <Button kind="plain" onPress={goBack}>
            {notEligible.wrong}
          </Button>
        </>
      }
    >
      <View className="not-eligible">
        <Heading>{notEligible.title}</Heading>
        <Txt block>{notEligible.lead}</Txt>
      </View>
      <Notice>{notEligible.next}</Notice>
    </Screen>
  )
}

export default guarded(NotEligible)

definePageConfig({ navigationBarTitleText: '不用缴居民医保' })
