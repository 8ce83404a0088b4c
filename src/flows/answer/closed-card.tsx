import type { Assessment } from '@/calculator'
import { Card, Txt } from '@/ui'
import { answer, season as words } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { DialButton } from '@/app/screen/dial-button'
import { Said } from '@/app/screen/said'
import { closedOf } from './closed'

/** A year whose windows are over: whether that is the end by the notice, who still may enrol, and whom to call. */
export function ClosedCard({ assessment }: { assessment: Assessment }) {
  const { benefitYear } = assessment
  const { forGood, may, ask } = closedOf(policyOf(assessment))
  return (
    <Card title={answer.closedTitle}>
      <Said acts={<DialButton kind="plain" />}>
        <Txt block>{forGood ? words.closedForGood(benefitYear) : words.closedOpen(benefitYear)}</Txt>
        {forGood ? <Txt block size="note" tone="second">{`${forGood.notice} ${forGood.clause}`}</Txt> : null}
        {may.length > 0 ? <Txt block>{words.closedMay(may.join('、'))}</Txt> : null}
        {ask.length > 0 ? <Txt block>{words.closedAsk(ask.join('、'))}</Txt> : null}
      </Said>
    </Card>
  )
}
