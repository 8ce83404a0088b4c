import { Dialog, Txt } from '@/ui'
import { answerDetails, preview } from '@/ui/text'
import { removeMember } from '@/app/screen/removed'
import { leavePreview } from '@/app/screen/screen'
import type { Subject } from '@/app/subject'
import { leaveBy, openTab } from '@/app/navigation'
import { PreviewError } from '@/storage'

/** What has to be asked before something is done, or told instead of doing it. */
export type Asking = 'remove' | 'preview'

interface Props {
  asking: Asking | null
  subject: Subject
  onAsk: (asking: Asking | null) => void
}

/** The question before a member is removed, and why nothing is kept while another day is looked at. */
export function AnswerDialog({ asking, subject: { member, nickname }, onAsk }: Props) {
  if (asking === 'preview') {
    return (
      <Dialog
        title={answerDetails.previewTitle}
        confirm={preview.backToToday}
        onConfirm={leavePreview}
        onCancel={() => onAsk(null)}
      >
        <Txt block>{preview.blocked}</Txt>
      </Dialog>
    )
  }
  if (asking === null || !member) return null
  return (
    <Dialog
      title={answerDetails.removeTitle(nickname)}
      confirm={answerDetails.removeConfirm}
      danger
      onConfirm={() =>
        record(
          () => removeMember(member),
          () => onAsk('preview')
        )
      }
      onCancel={() => onAsk(null)}
    >
      <Txt block>{answerDetails.removeSays}</Txt>
    </Dialog>
  )
}

/** Writes something down and goes to the family; nothing is recorded while another day is looked at. */
export function record(write: () => void, inPreview: () => void): void {
  try {
    leaveBy(() => {
      write()
      openTab('home')
    })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    inPreview()
  }
}
