import { useState } from 'react'
import { chooseFile } from '@/app/services'
import { Button, ErrorSummary, TextArea, Txt } from '@/ui'
import { restore as words } from '@/ui/text'
import { faultSentence } from './stage'
import type { Fault } from './stage'

const FIELD = 'backup-text'

interface Props {
  text: string
  fault: Fault | null
  onText: (text: string) => void
  onFault: (fault: Fault) => void
}

/** Where the backup comes from: a text to paste, or a file where the phone has files to choose. */
export function Source({ text, fault, onText, onFault }: Props) {
  const [fileName, setFileName] = useState<string | null>(null)
  const error = fault === null ? undefined : faultSentence(fault)

  const choose = async () => {
    try {
      const file = await chooseFile?.()
      if (!file) return
      onText(file.text)
      setFileName(file.name)
    } catch {
      onFault('file-unreadable')
    }
  }

  return (
    <>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      <ErrorSummary errors={error === undefined ? [] : [{ field: FIELD, says: error }]} />
      {chooseFile ? (
        <Button kind="plain" onPress={() => void choose()}>
          {words.chooseFile}
        </Button>
      ) : null}
      {fileName === null ? null : (
        <Txt block tone="second">
          {words.chosen(fileName)}
        </Txt>
      )}
      <TextArea
        id={FIELD}
        label={chooseFile ? words.textOr : words.text}
        hint={words.textHint}
        error={error}
        value={text}
        onChange={(next) => {
          setFileName(null)
          onText(next)
        }}
      />
    </>
  )
}
