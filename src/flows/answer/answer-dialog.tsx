import { Dialog, Txt } from '@/ui'
import { answer, preview } from '@/ui/text'
import { removeMember } from '@/app/screen/removed'
import { leavePreview } from '@/app/screen/screen'
import type { Asking } from './answer-foot'
import { record } from './record'
import type { Subject } from '@/app/subject'

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
        title={answer.previewTitle}
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
      title={answer.removeTitle(nickname)}
      confirm={answer.removeConfirm}
      danger
      onConfirm={() =>
        record(
          () => removeMember(member),
          () => onAsk('preview')
        )
      }
      onCancel={() => onAsk(null)}
    >
      <Txt block>{answer.removeSays}</Txt>
    </Dialog>
  )
}
