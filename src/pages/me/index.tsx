import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'
import { shell } from '@/app/services'
import { Card, Dialog, Heading, Notice, Row, Rows, Txt } from '@/ui'
import { display, longDate, me } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { open, routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { FeedRow } from './feed-row'

/** The family, its backup, settings, another day, what the app knows, and the way to erase everything. */
function Me() {
  const { members, settings } = useStore(shell.store)
  const day = useStore(shell.days, (state) => state.preview)
  const { length: quarantined } = shell.quarantined()
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState(false)
  useDidHide(() => setErased(false))

  const erase = () => {
    shell.eraseAll()
    setAsking(false)
    setErased(shell.store.getState().issues.length === 0)
  }

  return (
    <Screen tab="me" title={me.title}>
      <Heading>{me.title}</Heading>
      {erased ? <Notice live>{me.erased}</Notice> : null}
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

export default guarded(Me)

definePageConfig({ navigationBarTitleText: '我的' })
