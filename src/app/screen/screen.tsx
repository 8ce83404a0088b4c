import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { household } from '@/app/services'
import { endFirstWords } from '@/app/web'
import { Page, PreviewBanner } from '@/ui'
import type { Back } from '@/ui'
import { common, longDate } from '@/ui/text'
import { goBack, leaveBy, openTab } from '@/app/navigation'
import type { TabName } from '@/app/navigation'
import { useReminders } from '@/app/use-family'
import { useStore } from '@/app/use-store'
import { Tabs } from './tabs'

interface Props {
  children: ReactNode
  /** The name in the platform's bar and in the browser's. */
  title: string
  /** Which tab this is; pages that are none have a way back instead. */
  tab?: TabName
  back?: Back
  foot?: ReactNode
  /** Cards that stand in two columns where the screen is wide. */
  columns?: boolean
}

/** A page in the resident's own text size and appearance, with the banner of the day that is looked at. */
export function Screen({ children, title, tab, back, foot, columns = false }: Props) {
  const { appearance, textSize } = useStore(household.store, (state) => state.settings)
  const day = useStore(household.days, (state) => state.preview)
  const name = () => void Taro.setNavigationBarTitle({ title })
  useDidShow(name)
  // A page that stays may come to show something else.
  useEffect(name, [title])
  // After the page was painted: between the two nothing would be seen.
  useEffect(endFirstWords, [])

  return (
    <Page
      appearance={appearance}
      textSize={textSize}
      back={tab ? undefined : (back ?? { words: common.backPage, onBack: goBack })}
      foot={foot}
      columns={columns}
      banner={day === null ? null : <PreviewBanner date={longDate(day)} onBack={leavePreview} />}
      tabs={tab ? <DueTabs here={tab} /> : null}
    >
      {children}
    </Page>
  )
}

/** Read here, so that a reminder draws the tabs alone. */
function DueTabs({ here }: { here: TabName }) {
  return <Tabs here={here} due={useReminders()?.due.length ?? 0} />
}

/** Back to today; what was looked at on that day is gone, so one starts from the first tab. */
export function leavePreview(): void {
  leaveBy(() => {
    household.backToToday()
    openTab('home')
  })
}
