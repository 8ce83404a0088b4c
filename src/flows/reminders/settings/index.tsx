import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Member } from '@/household'
import { reminders, household } from '@/app/services'
import { isKept } from '@/storage'
import { Button, Empty, Heading, Notice, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import { isMany } from '@/app/many'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { SettingsForm, SettingsSummary } from './settings-form'

/** Whether, how long before and at which hour one member is reminded of; takes effect at once. */
function ReminderSettings() {
  const { params } = useRouter()
  const members = useStore(household.store, (state) => state.members)
  const member = members.find(({ id }) => id === params.member)
  if (params.member === undefined && isMany(members.length)) return <SettingsOfAll members={members} />
  if (!member) {
    return (
      <Screen title={words.title} foot={<Button onPress={() => openTab('reminders')}>{words.backToReminders}</Button>}>
        <Empty title={words.missingTitle}>{words.missingSays}</Empty>
      </Screen>
    )
  }
  return <Settings member={member} others={members.filter((other) => other !== member)} />
}

function Settings({ member: { id, nickname }, others }: { member: Member; others: readonly Member[] }) {
  useStore(reminders.state)
  const inPreview = useStore(household.days, (state) => state.preview !== null)
  const [spread, setSpread] = useState(false)
  const settings = reminders.settingsOf(id)
  const title = words.settingsTitle(nickname)

  const spreadOut = () => {
    reminders.changeSettingsOfAll(
      others.map((other) => other.id),
      settings
    )
    setSpread(isKept(household.store.getState().issues, 'reminders'))
  }

  return (
    <Screen
      title={title}
      foot={
        inPreview || others.length === 0 ? null : (
          <Button kind="plain" onPress={spreadOut}>
            {words.everyone}
          </Button>
        )
      }
    >
      <Heading>{title}</Heading>
      <StorageIssues />
      {spread ? <Notice live>{words.everyoneDone(others.length + 1)}</Notice> : null}
      {inPreview ? (
        <>
          <Notice>{words.settingsInPreview}</Notice>
          <SettingsSummary settings={settings} />
        </>
      ) : (
        <>
          <Txt block tone="second">
            {words.settingsLead}
          </Txt>
          <SettingsForm
            settings={settings}
            onChange={(change) => {
              reminders.changeSettings(id, change)
              setSpread(false)
            }}
          />
        </>
      )}
    </Screen>
  )
}

/** The same for everybody, where they are too many to be set one by one; those of the first stand for all. */
function SettingsOfAll({ members }: { members: readonly Member[] }) {
  useStore(reminders.state)
  const inPreview = useStore(household.days, (state) => state.preview !== null)
  const ids = members.map(({ id }) => id)
  const settings = reminders.settingsOf(ids[0] ?? '')
  return (
    <Screen title={words.settingsOfAllTitle}>
      <Heading>{words.settingsOfAllTitle}</Heading>
      <StorageIssues />
      {inPreview ? (
        <>
          <Notice>{words.settingsInPreview}</Notice>
          <SettingsSummary settings={settings} />
        </>
      ) : (
        <>
          <Txt block tone="second">
            {words.settingsOfAllLead(ids.length)}
          </Txt>
          <SettingsForm settings={settings} onChange={(change) => reminders.changeSettingsOfAll(ids, change)} />
        </>
      )}
    </Screen>
  )
}

export default guarded(ReminderSettings)

definePageConfig({ navigationBarTitleText: '提醒设置' })
