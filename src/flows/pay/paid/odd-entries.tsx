import { Dialog, Txt } from '@/ui'
import { paid as words } from '@/ui/text'

interface Props {
  says: readonly string[]
  onConfirm: () => void
  onChange: () => void
}

/** Asked before what looks mistyped is written down. */
export function OddEntries({ says, onConfirm, onChange }: Props) {
  if (says.length === 0) return null
  return (
    <Dialog
      title={words.oddTitle}
      confirm={words.oddConfirm}
      cancel={words.oddChange}
      onConfirm={onConfirm}
      onCancel={onChange}
    >
      {says.map((line) => (
        <Txt key={line} block>
          {line}
        </Txt>
      ))}
    </Dialog>
  )
}
