import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'
import { eraseAll } from '@/app/erase'
import { stopMessages } from '@/app/reminder-outcomes'
import { feed, household } from '@/app/services'
import { Button, Card, Dialog, Heading, Notice, Row, Rows, Txt } from '@/ui'
import { display, longDate, me } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { ToldNotice } from '@/app/screen/told'
import type { Told } from '@/app/screen/told'
import { UpdateRow } from '@/app/screen/update-row'
import { useStore } from '@/app/use-store'

/** The family, its backup, settings, another day, what the app knows, and the way to erase everything. */
function Me() {
  const { members, settings } = useStore(household.store)
  const day = useStore(household.days, (state) => state.preview)
  const { length: quarantined } = household.quarantined()
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState(false)
  const [messagesRemain, setMessagesRemain] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  useDidHide(() => {
    setErased(false)
    setTold(null)
  })

  const erase = () => {
    void eraseAll().then((isAll) => setMessagesRemain(!isAll))
    setAsking(false)
    setErased(household.store.getState().issues.length === 0)
  }
  const stop = () =>
    void stopMessages().then((outcome) => {
      setTold(outcome)
      setMessagesRemain(outcome.failed)
    })

  return (
    <Screen tab="me" title={me.title} columns>
      <Heading>{me.title}</Heading>
      {erased && !messagesRemain ? <Notice live>{me.erased}</Notice> : null}
      {told ? <ToldNotice told={told} /> : null}
      {messagesRemain ? (
        <>
          <Notice live tone="red">
            {me.messagesRemain}
          </Notice>
          <Button onPress={stop}>{me.stopMessages}</Button>
        </>
      ) : null}
      <StorageIssues />
      <Card flush>
        <Rows>
          <Row label={me.members} note={me.saved(members.length)} onPress={() => open(routes.members)} />
          <Row
            label={me.backup}
            note={quarantined === 0 ? me.backupNote : me.quarantineNote(quarantined)}
            onPress={() => open(routes.backup)}
          />
        </Rows>
      </Card>
      <Card flush>
        <Rows>
          <Row
            label={me.display}
            note={`${display.sizes[settings.textSize].label} · ${display.appearances[settings.appearance].label}`}
            onPress={() => open(routes.display)}
          />
          <Row
            label={me.preview}
            note={day === null ? me.previewOff : longDate(day)}
            onPress={() => open(routes.preview)}
          />
        </Rows>
      </Card>
      <Card flush>
        <Rows>
          <FeedRow />
          <Row label={me.privacy} onPress={() => open(routes.privacy)} />
          <Row label={me.erase} onPress={() => setAsking(true)} />
        </Rows>
      </Card>
      <Txt block size="note" tone="second">
        {me.aboutSays}
      </Txt>
      <UpdateRow />
      {asking ? (
        <Dialog
          title={me.eraseTitle}
          confirm={me.eraseConfirm}
          danger
          onConfirm={erase}
          onCancel={() => setAsking(false)}
        >
          <Txt block>{me.eraseSays}</Txt>
        </Dialog>
      ) : null}
    </Screen>
  )
}

/** Whether newer policies have come, and a way to ask again; nothing where no operator publishes any. */
function FeedRow() {
  const { isConfigured, isChecking, inUse, last } = useStore(feed.state)
  if (!isConfigured) return null
  const kept = inUse === null ? me.feed.bundled : me.feed.inUse(longDate(inUse.madeOn), inUse.policies.length)
  const came = isChecking ? me.feed.checking : last?.kind === 'failed' ? me.feed.failed[last.fault.code] : ''
  return <Row label={me.feed.title} note={[came, kept].filter(Boolean).join('')} onPress={() => void feed.check()} />
}

export default guarded(Me)

definePageConfig({ navigationBarTitleText: '我的' })
