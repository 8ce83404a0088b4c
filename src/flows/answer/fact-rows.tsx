import type { Assessment, CivilDate } from '@/calculator'
import { Card, Row, Rows } from '@/ui'
import { ceilingShown, explainCeiling, explainCover, explainDeadline, explainWaiting } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { answer, common, dateNear, longDate, waitingWords, yuan } from '@/ui/text'
import { isBestDayBefore } from '@/app/assessed'

interface Props {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  onExplain: (explanation: Explanation) => void
}

interface Fact {
  label: string
  value: string
  note?: string
  tone?: 'ink' | 'amber' | 'red' | 'accent'
  explain: () => Explanation | null
}

/** Until when, from when to when, how long one waits, what happens to the ceiling; each opens its basis. */
export function FactRows({ asOf, assessment, onExplain }: Props) {
  const facts = [deadline(assessment, asOf), ...coverAndWaiting(assessment), ceiling(assessment)]
  return (
    <Card flush>
      <Rows>
        {facts.map((fact) =>
          fact ? (
            <Row
              key={fact.label}
              label={fact.label}
              value={fact.value}
              note={fact.note}
              {...(fact.tone && { tone: fact.tone })}
              spoken={`${fact.label}，${fact.value}${fact.note ? `，${fact.note}` : ''}，${common.why}`}
              onPress={() => {
                const explanation = fact.explain()
                if (explanation) onExplain(explanation)
              }}
            />
          ) : null
        )}
      </Rows>
    </Card>
  )
}

function deadline(assessment: Assessment, asOf: CivilDate): Fact | null {
  const { nextDeadline } = assessment
  if (!nextDeadline) return null
  const { date, daysLeft, kind } = nextDeadline
  const opens = kind === 'window-opens'
  const left = opens ? answer.daysUntil(daysLeft) : common.daysLeft(daysLeft)
  return {
    label: answer.deadlineKinds[kind],
    value: dateNear(date, asOf),
    note: [
      left,
      ...(kind === 'last-useful-day' ? [answer.lastUseful] : isBestDayBefore(assessment) ? [answer.dayBefore] : [])
    ].join('。'),
    tone: opens ? 'ink' : 'amber',
    explain: () => explainDeadline(assessment)
  }
}

function coverAndWaiting(assessment: Assessment): (Fact | null)[] {
  const { cover, waiting, amountDue, missedYears } = assessment
  if (!amountDue) return []
  const { fixedDays, variableDays, startsOn, endsOn } = waiting
  const parts = variableDays > 0 ? `${answer.parts(fixedDays, variableDays)}（${answer.missed(missedYears)}）` : ''
  const span = startsOn && endsOn ? answer.waitingFrom(longDate(startsOn), longDate(endsOn)) : ''
  return [
    {
      label: answer.cover,
      value: cover === null ? answer.noCover : coverWords(cover),
      ...(cover === null && { tone: 'red' as const }),
      explain: () => explainCover(assessment)
    },
    {
      label: answer.waiting,
      value: waitingWords(assessment),
      note: [parts, span].filter(Boolean).join('；'),
      explain: () => explainWaiting(assessment)
    }
  ]
}

function coverWords({ startsOn, endsOn }: NonNullable<Assessment['cover']>): string {
  return startsOn === null
    ? answer.startUnknown(longDate(endsOn))
    : answer.fromTo(longDate(startsOn), dateNear(endsOn, startsOn))
}

function ceiling({ ceiling: change }: Assessment): Fact | null {
  if (!change) return null
  const netFen = ceilingShown(change)
  return {
    label: answer.bonus,
    value: netFen > 0 ? answer.bonusUp(yuan(netFen)) : netFen < 0 ? answer.bonusDown(yuan(-netFen)) : answer.bonusSame,
    note: netFen === 0 ? '' : answer.bonusNote,
    tone: netFen > 0 ? 'accent' : netFen < 0 ? 'red' : 'ink',
    explain: () => explainCeiling(change)
  }
}
