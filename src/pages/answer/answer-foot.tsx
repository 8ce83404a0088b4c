import { shell } from '@/shell'
import { Button } from '@/ui'
import { answer, common } from '@/ui/text'
import { open, routes } from '../shared/routes'
import { record } from './record'
import type { Subject } from './subject'

/** What has to be asked before something is done, or told instead of doing it. */
export type Asking = 'remove' | 'preview'

/** What to do with the answer: keep it, ask again, or, of a member that is kept, change or remove them. */
export function AnswerFoot({ subject, onAsk }: { subject: Subject; onAsk: (asking: Asking) => void }) {
  const { member, canSave } = subject
  if (member) {
    const edit = () => {
      shell.guide.edit(member.id)
      open(routes.guide)
    }
    return (
      <>
        <Button onPress={edit}>{answer.edit}</Button>
        <Button kind='plain' onPress={() => onAsk('remove')}>{answer.remove}</Button>
      </>
    )
  }
  const again = () => {
    shell.guide.start()
    open(routes.guide)
  }
  return (
    <>
      {canSave ? (
        <Button onPress={() => record(() => void shell.guide.save(), () => onAsk('preview'))}>{answer.save}</Button>
      ) : null}
      <Button kind={canSave ? 'plain' : 'primary'} onPress={again}>{common.again}</Button>
    </>
  )
}
