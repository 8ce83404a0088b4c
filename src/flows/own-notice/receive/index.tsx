import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { household, newId } from '@/app/services'
import { Button, ErrorSummary, Heading, Notice, TextButton, Txt } from '@/ui'
import { ownNotice, sentNotice as words } from '@/ui/text'
import { received, refusedWords } from '@/app/notice/received'
import type { Received } from '@/app/notice/received'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { PasteField } from '@/app/screen/paste-field'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { ReceivedNotice } from './received-notice'

const FIELD = 'sent-text'

/** A notice that somebody sends, by a link or as a text: looked at, and only then kept. */
function ReceiveNotice() {
  const { params } = useRouter()
  const [id] = useState(newId)
  const [text, setText] = useState('')
  const [looked, setLooked] = useState<Received | null>(() =>
    params.n === undefined ? null : received(decoded(params.n), { id, keptOn: household.today() })
  )
  const { faults, faultAt, setFaults } = useFaults({ [FIELD]: text })

  if (looked?.kind === 'read') return <ReceivedNotice notice={looked.notice} />
  const change = (next: string) => {
    setText(next)
    setLooked(null)
  }
  const look = () => {
    const found = received(text, { id, keptOn: household.today() })
    if (found.kind === 'read') setLooked(found)
    else setFaults([{ field: FIELD, says: found.kind === 'nothing' ? words.nothing : refusedWords(found.fault) }])
  }
  return (
    <Screen title={words.title} foot={<Button onPress={look}>{words.look}</Button>}>
      <Heading>{words.title}</Heading>
      {looked === null ? (
        <Txt block tone="second">
          {words.lead}
        </Txt>
      ) : (
        <Notice live tone="red" title={words.refusedTitle}>
          {looked.kind === 'nothing' ? words.nothing : refusedWords(looked.fault)}
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      <PasteField
        id={FIELD}
        words={{ ...ownNotice, pasteField: words.field }}
        error={faultAt(FIELD)}
        value={text}
        onChange={change}
      />
      <TextButton onPress={() => open(routes.ownNotice)}>{words.toPaste}</TextButton>
    </Screen>
  )
}

/** WeChat hands parameters on as they stand in the address; a broken escape is left as it is. */
function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter)
  } catch {
    return parameter
  }
}

export default guarded(ReceiveNotice)

definePageConfig({ navigationBarTitleText: '别人发来的通知' })
