import type { Projection } from '@/calculator'
import { Card, Txt, Versus } from '@/ui'
import { explainPaid, explainUncovered, explainWaiting } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { plan as words, sumWords } from '@/ui/text'
import { returns, waitingYear } from '@/app/plan'
import type { PlanComparison } from '@/app/plan'
import { plannedSum } from '@/app/total'
import { waitWords } from './words'

interface Props {
  comparison: PlanComparison
  onExplain: (explanation: Explanation) => void
}

/** Both futures side by side: money, days without cover, and the wait on coming back. */
export function VersusCard({ comparison: { years, closed, always, chosen }, onExplain }: Props) {
  const skipped = chosen.years.filter(({ enrolled }) => !enrolled).map(({ year }) => year)
  const both = [always, chosen] as const
  const waits = waitingYear(chosen)
  const [paidAlways, paidChosen] = pair(both, (one) => paid(one, onExplain))
  return (
    <Card title={words.versusTitle}>
      <Versus
        heads={[
          { name: words.always(closed.length === 0), look: 'plain' },
          { name: words.chosen, look: 'strong' }
        ]}
        rows={[
          ...(paidAlways === null || paidChosen === null
            ? []
            : [
                {
                  label: words.paid(years.length),
                  values: [paidAlways, paidChosen] as const
                }
              ]),
          {
            label: words.uncovered,
            values: pair(both, (one) => ({
              text: uncovered(one),
              tone: one.totals.daysWithoutCover > 0 ? 'red' : 'ink',
              onWhy: () => onExplain(explainUncovered(one))
            }))
          },
          { label: words.waiting, values: pair(both, (one) => waiting(one, onExplain)) }
        ]}
      />
      <Txt block className="skip__loss">
        {skipped.length > 0 ? words.loss(skipped) : waits ? words.sameAfter(waits.year, waitWords(waits)) : words.same}
      </Txt>
    </Card>
  )
}

function pair<T>([a, b]: readonly [Projection, Projection], of: (one: Projection) => T): [T, T] {
  return [of(a), of(b)]
}

function paid(one: Projection, onExplain: (explanation: Explanation) => void) {
  const sum = plannedSum(one)
  if (sum === null) return null
  const { prefix, amount } = sumWords(sum)
  return { text: words.amount(prefix, amount), onWhy: () => onExplain(explainPaid(one)) }
}

function uncovered({ totals: { daysWithoutCover, yearsNotStated } }: Projection): string {
  return yearsNotStated > 0 ? words.daysAtLeast(daysWithoutCover) : words.days(daysWithoutCover)
}

function waiting(one: Projection, onExplain: (explanation: Explanation) => void) {
  const back = waitingYear(one)
  const payOn = back?.payOn ?? back?.waiting.startsOn
  if (!back || !payOn) {
    const isOut = one.years.some(({ enrolled }) => !enrolled)
    return { text: isOut && !returns(one) ? words.noReturn : words.noWaiting }
  }
  const paying = { waiting: back.waiting, cover: back.cover, payOn, missedYears: back.missedBefore }
  return {
    text: waitWords(back),
    tone: 'red' as const,
    onWhy: () => onExplain(explainWaiting(paying))
  }
}
