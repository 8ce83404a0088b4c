import { View } from '@tarojs/components'
import { openTab } from '@/app/navigation'
import { modeChosen } from '@/app/screen/mode-chosen'
import type { pageLoad } from '@/app/web'
import { useStore } from '@/app/use-store'
import { Button, Empty, Page } from '@/ui'
import { common, notLoaded } from '@/ui/text'
import './not-loaded.scss'

/** Says that a page could not be loaded, and offers to try again; covers the page that was left. */
export function NotLoaded({ load }: { load: NonNullable<typeof pageLoad> }) {
  const hasFailed = useStore(load.hasFailed)
  if (!hasFailed) return null
  const goHome = () => {
    load.dismiss()
    openTab('home')
  }
  return (
    <View className="not-loaded">
      <Page
        {...modeChosen()}
        foot={
          <>
            <Button onPress={load.again}>{notLoaded.again}</Button>
            <Button kind="plain" onPress={goHome}>
              {common.backHome}
            </Button>
          </>
        }
      >
        <Empty title={notLoaded.title}>{notLoaded.says}</Empty>
      </Page>
    </View>
  )
}
