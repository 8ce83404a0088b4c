import type { Assessment } from '@/calculator'
import { Card, Txt } from '@/ui'
import { answer, season as words } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { DialButton } from '@/app/screen/dial-button'
import { Said } from '@/app/screen/said'
import { closedOf } from './closed'

/** A year whose windows are over: whether that is the end by the notice, who still may enrol, and whom to call. */
export function ClosedCard({ assessment }: { assessment: Assessment }) {
  return (
    <Card title={answer.closedTitle}>
      <Said acts={<DialButton kind="plain" />}>
        <ClosedSays assessment={assessment} />
      </Said>
    </Card>
  )
}

/** The same, inside the card of a year that does not lead: there the season of the next one counts, so only what may still be done. */
export function ClosedSays({ assessment, isSecond = false }: { assessment: Assessment; isSecond?: boolean }) {
  const { benefitYear, asOf } = assessment
  const { forGood, may, ask } = closedOf(policyOf(assessment), asOf)
  return (
    <>
      {forGood && isSecond ? null : (
        <Txt block>{forGood ? words.closedForGood(benefitYear) : words.closedOpen(benefitYear)}</Txt>
      )}
      {forGood && !isSecond ? <Txt block size="note" tone="second">{`${forGood.notice} ${forGood.clause}`}</Txt> : null}
      {may.length > 0 ? <Txt block>{words.closedMay(may.join('、'))}</Txt> : null}
      {ask.length > 0 ? <Txt block>{words.closedAsk(ask.join('、'))}</Txt> : null}
    </>
  )
}
