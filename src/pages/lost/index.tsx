import { Button, Empty } from '@/ui'
import { common, lost } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'

/** Where an address leads that no page answers to. */
function Lost() {
  return (
    <Screen title={common.appName} foot={<Button onPress={() => openTab('home')}>{common.backHome}</Button>}>
      <Empty title={lost.title}>{lost.says}</Empty>
    </Screen>
  )
}

export default guarded(Lost)

definePageConfig({ navigationBarTitleText: '不断保' })
