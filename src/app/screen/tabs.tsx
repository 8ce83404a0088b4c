import { openTab } from '@/app/navigation'
import type { TabName } from '@/app/navigation'
import { TabBar } from '@/ui'
import { common } from '@/ui/text'

/** The tabs, with how many reminders are due. */
export function Tabs({ here, due }: { here: TabName; due: number }) {
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
