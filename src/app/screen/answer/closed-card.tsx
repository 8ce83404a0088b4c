import type { Assessment, CivilDate } from '@/calculator'
import { Card, Txt } from '@/ui'
import { answerDetails, season as words } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { groupNames, openGroupNames } from '@/app/clauses/names'
import { lateEnrolmentOf } from '@/app/late-enrolment'
import { DialButton } from '@/app/screen/dial-button'
import { Said } from '@/app/screen/said'

interface Props {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
}

/** A year whose windows are over: whether that is the end by the notice, who still may enrol, and whom to call. */
export function ClosedCard(year: Props) {
  return (
    <Card title={answerDetails.closedTitle}>
      <Said acts={<DialButton kind="plain" />}>
        <ClosedSays {...year} />
      </Said>
    </Card>
  )
}

/** The same, inside the card of a year that does not lead: there the season of the next one counts, so only what may still be done. */
export function ClosedSays({ asOf, assessment, isSecond = false }: Props & { isSecond?: boolean }) {
  const { benefitYear } = assessment
  const { forGood, may, ask } = lateEnrolmentOf(policyOf(assessment), asOf)
  return (
    <>
      {forGood && isSecond ? null : (
        <Txt block>{forGood ? words.closedForGood(benefitYear) : words.closedOpen(benefitYear)}</Txt>
      )}
      {forGood && !isSecond ? <Txt block size="note" tone="second">{`${forGood.notice} ${forGood.clause}`}</Txt> : null}
      {may.length > 0 ? <Txt block>{words.closedMay(openGroupNames(may).join('、'))}</Txt> : null}
      {ask.length > 0 ? <Txt block>{words.closedAsk(groupNames(ask).join('、'))}</Txt> : null}
    </>
  )
}
