import { useState } from 'react'
import type { NoticeReading } from '@/notice/reading'
import { findOwnNoticeCode, OwnNoticeCodeError } from '@/policy'
import { ownNotices } from '@/app/services'
import { Button, Card, ErrorSummary, Heading, TextButton, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import { emptyNoticeDraft, LONGEST_TEXT } from '@/app/notice/draft'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { PasteField } from '@/app/screen/paste-field'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { readText } from '../reader'
import { receiveUrl } from '../urls'
import { useBegin } from '../use-begin'

const FIELD = 'notice-text'

/** The text of a notice, pasted whole. */
function PasteNotice() {
  const [text, setText] = useState(() => {
    const source = ownNotices.state.getState().draft?.source
    return source?.door === 'pasted' ? source.text : ''
  })
  const [isReading, setReading] = useState(false)
  const { faults, faultAt, setFaults } = useFaults({ [FIELD]: text })
  const { begin, question } = useBegin()

  const toFill = () => {
    const { region = null, benefitYear = null } = ownNotices.state.getState().draft ?? {}
    begin({
      draft: emptyNoticeDraft({ door: 'filled-in', typed: null }, { region, benefitYear }),
      route: region !== null && benefitYear !== null ? routes.fillNotice : routes.noticePlace
    })
  }
  const refuse = (says: string) => setFaults([{ field: FIELD, says }])
  const look = async () => {
    if (text.trim() === '') {
      refuse(words.textEmpty)
      return
    }
    if (text.length > LONGEST_TEXT) {
      refuse(words.textTooLong(text.length))
      return
    }
    const code = codeIn(text)
    if (code !== null) {
      open(receiveUrl(code))
      return
    }
    setReading(true)
    const answer = await readText(text)
    setReading(false)
    if (answer.kind === 'no-reader') {
      refuse(words.readerFailed)
      return
    }
    if (answer.reading.subject !== 'resident-insurance') {
      refuse(aboutWords(answer.reading))
      return
    }
    keepText(text, answer.mark)
    open(routes.checkNotice)
  }

  return (
    <Screen
      title={words.pasteTitle}
      foot={
        <Button disabled={isReading} onPress={() => void look()}>
          {isReading ? words.looking : words.look}
        </Button>
      }
    >
      <Heading>{words.pasteTitle}</Heading>
      <Txt block tone="second">
        {words.pasteLead}
      </Txt>
      <ErrorSummary errors={faults} />
      <PasteField
        id={FIELD}
        words={words}
        error={faultAt(FIELD)}
        value={text}
        pasted={(notice) => words.pasted(notice.trim().length)}
        onChange={setText}
      />
      {text === '' ? null : <TextButton onPress={() => setText('')}>{words.clear}</TextButton>}
      <Card title={words.howTitle}>
        <Txt block>{words.how}</Txt>
      </Card>
      <Card title={words.photoTitle}>
        <Txt block>{words.photo}</Txt>
        <TextButton onPress={toFill}>{words.toFill}</TextButton>
      </Card>
      {question}
    </Screen>
  )
}

/** The code that somebody sent; a text that is too long to be sent holds none. */
function codeIn(text: string): string | null {
  try {
    return findOwnNoticeCode(text)
  } catch (error) {
    if (error instanceof OwnNoticeCodeError) return null
    throw error
  }
}

/** The same text again keeps what was answered of it. */
function keepText(text: string, mark: string): void {
  const { draft } = ownNotices.state.getState()
  if (draft?.source.door === 'pasted' && draft.source.text === text && draft.reading === mark) return
  ownNotices.setDraft({ ...emptyNoticeDraft({ door: 'pasted', text }, draft ?? {}), reading: mark })
}

function aboutWords(reading: NoticeReading): string {
  return reading.subject === 'resident-insurance' ? '' : words.about[reading.about]
}

export default guarded(PasteNotice)

definePageConfig({ navigationBarTitleText: '粘贴通知' })
