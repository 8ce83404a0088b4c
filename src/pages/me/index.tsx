import { useState } from 'react'
import { useStore } from 'zustand'
import { shell } from '@/shell'
import { Card, Dialog, Heading, Notice, Row, Rows, Txt } from '@/ui'
import { longDate, me } from '@/ui/text'
import { guarded } from '../shared/guarded'
import { open, routes } from '../shared/routes'
import { Screen } from '../shared/screen'

/** Settings, another day, what the app knows, and everything it keeps. */
function Me() {
  const { members, settings } = useStore(shell.store)
  const day = useStore(shell.days, (state) => state.preview)
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState(false)

  const erase = () => {
    shell.eraseAll()
    setAsking(false)
    setErased(true)
  }

  return (
    <Screen tab='me' title={me.title}>
      <Heading>{me.title}</Heading>
      {erased ? <Notice live>{me.erased}</Notice> : null}
      <Card flush>
        <Rows>
          <Row
            label={me.display}
            note={`${me.sizes[settings.textSize].label} · ${me.appearances[settings.appearance].label}`}
            onPress={() => open(routes.display)}
          />
          <Row label={me.preview} note={day === null ? me.previewOff : longDate(day)} onPress={() => open(routes.preview)} />
        </Rows>
      </Card>
      <Card flush>
        <Rows>
          <Row label={me.library} onPress={() => open(routes.library)} />
          <Row label={me.privacy} onPress={() => open(routes.privacy)} />
          <Row label={me.erase} note={me.saved(members.length)} onPress={() => setAsking(true)} />
        </Rows>
      </Card>
      <Txt block size='note' tone='second'>{me.aboutSays}</Txt>
      {asking ? (
        <Dialog title={me.eraseTitle} confirm={me.eraseConfirm} danger onConfirm={erase} onCancel={() => setAsking(false)}>
          <Txt block>{me.eraseSays}</Txt>
        </Dialog>
      ) : null}
    </Screen>
  )
}

export default guarded(Me)
