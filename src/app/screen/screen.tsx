import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { household } from '@/app/services'
import { Page, PreviewBanner, TabBar } from '@/ui'
import type { Back } from '@/ui'
import { common, longDate } from '@/ui/text'
import { goBack, leaveBy, openTab } from '@/app/navigation'
import type { TabName } from '@/app/navigation'
import { useReminders } from '@/app/use-family'
import { useStore } from '@/app/use-store'

interface Props {
  children: ReactNode
  /** The name in the platform's bar and in the browser's. */
  title: string
  /** Which tab this is; pages that are none have a way back instead. */
  tab?: TabName
  back?: Back
  foot?: ReactNode
}

/** A page in the resident's own text size and appearance, with the banner of the day that is looked at. */
export function Screen({ children, title, tab, back, foot }: Props) {
  const { appearance, textSize } = useStore(household.store, (state) => state.settings)
  const day = useStore(household.days, (state) => state.preview)
  const name = () => void Taro.setNavigationBarTitle({ title })
  useDidShow(name)
  // A page that stays may come to show something else.
  useEffect(name, [title])

  return (
    <Page
      appearance={appearance}
      textSize={textSize}
      back={tab ? undefined : (back ?? { words: common.backPage, onBack: goBack })}
      foot={foot}
      banner={day === null ? null : <PreviewBanner date={longDate(day)} onBack={leavePreview} />}
      tabs={tab ? <Tabs here={tab} /> : null}
    >
      {children}
    </Page>
  )
}

/** The tabs, with how many reminders are due. */
function Tabs({ here }: { here: TabName }) {
  const { length: due } = useReminders().due
  const badge = due > 0 ? { count: due, spoken: common.remindersDue(due) } : undefined
  return (
    <TabBar
      tabs={[
        { id: 'home', words: common.tabs.home, icon: 'family' },
        { id: 'reminders', words: common.tabs.reminders, icon: 'bell', badge },
        { id: 'policies', words: common.tabs.policies, icon: 'book' },
        { id: 'me', words: common.tabs.me, icon: 'person' }
      ]}
      here={here}
      onGo={openTab}
    />
  )
}

/** Back to today; what was looked at on that day is gone, so one starts from the first tab. */
export function leavePreview(): void {
  leaveBy(() => {
    household.backToToday()
    openTab('home')
  })
}
