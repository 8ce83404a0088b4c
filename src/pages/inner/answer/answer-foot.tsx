import type { Standing, YearStanding } from '@/payment'
import { shell } from '@/shell'
import { Button } from '@/ui'
import { answer, common, handover, home } from '@/ui/text'
import { editMember } from '../../shared/edit-member'
import { batchOf, handoverUrl, statusUrl } from '../../shared/payments'
import { open, routes } from '../../shared/routes'
import { isPaidYear } from '../../shared/standing'
import { record } from './record'
import type { Subject } from './subject'

/** What has to be asked before something is done, or told instead of doing it. */
export type Asking = 'remove' | 'preview'

interface Props {
  subject: Subject
  standing: Standing
  onAsk: (asking: Asking) => void
}

/** What to do with the answer: pay, keep it, ask again, or, of a member that is kept, change or remove them. */
export function AnswerFoot({ subject, standing, onAsk }: Props) {
  const { member, canSave } = subject
  if (member) {
    const next = nextStep(member.id, standing)
    return (
      <>
        {next ? <Button onPress={() => open(next.url)}>{next.words}</Button> : null}
        <Button kind={next ? 'plain' : 'primary'} onPress={() => editMember(member.id)}>{answer.edit}</Button>
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

/** What the year that can be paid, or is being paid, leads to; `null`: nothing is to be done about it. */
function nextStep(memberId: string, { main, other }: Standing): { words: string; url: string } | null {
  const years = other ? [main, other] : [main]
  const paying = years.find(({ state }) => state === 'paying')?.record
  if (paying) return { words: handover.askTitle, url: handoverUrl(batchOf(paying)) }
  if (years.some(({ state }) => state === 'due')) return { words: home.pay, url: `${routes.pay}?member=${memberId}` }
  const paid = years.find(hasPayment)?.record
  return paid ? { words: home.status, url: statusUrl(paid) } : null
}

function hasPayment(year: YearStanding): boolean {
  return isPaidYear(year) && year.record?.paid !== undefined && year.record.paid !== null
}
