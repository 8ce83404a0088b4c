import { Dialog, Txt } from '@/ui'
import { entryWarningSentence, paid as words } from '@/ui/text'
import type { EntryWarning } from '@/app/entry-warnings'

interface Props {
  warnings: readonly EntryWarning[]
  onConfirm: () => void
  onChange: () => void
}

/** Asked before what looks mistyped is written down. */
export function EntryWarnings({ warnings, onConfirm, onChange }: Props) {
  if (warnings.length === 0) return null
  return (
    <Dialog
      title={words.warningTitle}
      confirm={words.warningConfirm}
      cancel={words.warningChange}
      onConfirm={onConfirm}
      onCancel={onChange}
    >
      {warnings.map(entryWarningSentence).map((line) => (
        <Txt key={line} block>
          {line}
        </Txt>
      ))}
    </Dialog>
  )
}
