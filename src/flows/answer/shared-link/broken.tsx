import { household } from '@/app/services'
import { Button, Empty } from '@/ui'
import { sharedLink as words } from '@/ui/text'
import { openTab } from '@/app/navigation'
import { openGuide, startGuide } from '@/app/open-guide'
import { Screen } from '@/app/screen/screen'

/** A link to no place or no year that there is: what is wrong with it, and two ways on. */
export function Broken({ part }: { part: 'region' | 'year' }) {
  const begin = () => {
    if (household.guide.view() === null) startGuide()
    else openGuide()
  }
  return (
    <Screen
      title={words.brokenTitle}
      foot={
        <>
          <Button onPress={begin}>{words.findPlace}</Button>
          <Button kind="plain" onPress={() => openTab('policies')}>
            {words.findPolicy}
          </Button>
        </>
      }
    >
      <Empty title={words.brokenTitle}>{words.broken[part]}</Empty>
    </Screen>
  )
}
