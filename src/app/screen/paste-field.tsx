import { useState } from 'react'
import { pasteText } from '@/app/services'
import { Button, Notice, TextArea } from '@/ui'

type Clipboard = Awaited<ReturnType<typeof pasteText>>['kind']

interface Props {
  id: string
  words: {
    paste: string
    pasteField: string
    pasteHint: string
    clipboard: Record<Exclude<Clipboard, 'text'>, string>
  }
  value: string
  error: string | undefined
  /** What is said of a text that was pasted; left out: nothing. */
  pasted?: (text: string) => string
  onChange: (text: string) => void
}

/** A large field for a text from elsewhere, and the clipboard with one tap. */
export function PasteField({ id, words, value, error, pasted, onChange }: Props) {
  // What came of pasting is said as long as that is what stands there.
  const [said, setSaid] = useState<{ says: string; of: string } | null>(null)
  const paste = async () => {
    const clipboard = await pasteText()
    if (clipboard.kind !== 'text') setSaid({ says: words.clipboard[clipboard.kind], of: value })
    else {
      onChange(clipboard.text)
      setSaid(pasted ? { says: pasted(clipboard.text), of: clipboard.text } : null)
    }
  }
  return (
    <>
      <Button kind="plain" onPress={() => void paste()}>
        {words.paste}
      </Button>
      {said?.of === value ? <Notice live>{said.says}</Notice> : null}
      <TextArea
        id={id}
        label={words.pasteField}
        hint={words.pasteHint}
        error={error}
        value={value}
        onChange={onChange}
      />
    </>
  )
}
