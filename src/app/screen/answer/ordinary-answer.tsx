import type { ReactNode } from 'react'
import { Notice } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { payingLaterSentence, sharedLink as words, verbOf } from '@/ui/text'
import { ANONYMOUS, anonymousYear } from '@/app/anonymous-year'
import { afterDeadline } from '@/app/assessed'
import { payingLater } from '@/app/paying-later'
import { routes } from '@/app/routes'
import { Cautions } from '@/app/screen/cautions'
import type { CivilDate } from '@/calculator'
import { AmountCard } from './amount-card'
import { AnswerNote } from './answer-note'
import { FactRows } from './fact-rows'
import { NoAmount } from './no-amount'
import { PayDayDoor } from './pay-day-door'

interface Props {
  region: string
  year: number
  asOf: CivilDate
  onExplain: (explanation: Explanation) => void
  /** What leads on from here, above the note at the foot. */
  children?: ReactNode
}

/** What an ordinary resident of a place pays for a year, until when, and what it buys; without a notice, what to do instead. */
export function OrdinaryAnswer({ region, year, asOf, onExplain, children }: Props) {
  const { assessment, season } = anonymousYear(region, year, asOf)
  const later = payingLater(assessment, afterDeadline(region, assessment, ANONYMOUS, asOf))
  return (
    <>
      {assessment.window ? <AmountCard asOf={asOf} assessment={assessment} onExplain={onExplain} /> : null}
      {assessment.amountDue ? (
        <FactRows asOf={asOf} assessment={assessment} onExplain={onExplain} />
      ) : (
        <NoAmount region={region} asOf={asOf} assessment={assessment} season={season} onExplain={onExplain} />
      )}
      {season === null ? <Notice title={words.ordinaryTitle}>{words.ordinary}</Notice> : null}
      <PayDayDoor
        assessment={assessment}
        later={later && payingLaterSentence(later, asOf, verbOf(assessment.amountDue))}
        address={`${routes.payDay}?region=${region}&year=${year}`}
      />
      <Cautions cautions={season === null ? assessment.cautions : []} />
      {children}
      <AnswerNote region={region} benefitYear={year} />
    </>
  )
}
