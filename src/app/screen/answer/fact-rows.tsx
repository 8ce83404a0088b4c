import type { Assessment, CivilDate } from '@/calculator'
import { Card, HardWords, Row, Rows } from '@/ui'
import { ceilingShown, explainCeiling, explainCover, explainDeadline, explainWaiting } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { answer, answerDetails, common, dateNear, hardWordsIn, longDate, waitingWords, yuan } from '@/ui/text'
import { isBestDayBefore } from '@/app/assessed'

interface Props {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  onExplain: (explanation: Explanation) => void
}

export interface Fact {
  label: string
  value: string
  note?: string
  /** The same in words that stay true on another day. */
  lasting?: { value: string; note: string }
  tone?: 'ink' | 'amber' | 'red' | 'accent'
  explain: () => Explanation | null
}

/** Until when, from when to when, how long one waits, what happens to the ceiling; each opens its basis. */
export function FactRows({ asOf, assessment, onExplain }: Props) {
  const facts = factsOf(assessment, asOf)
  return (
    <Card flush>
      <Rows>
        {facts.map((fact) => (
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
        ))}
      </Rows>
      <HardWords words={hardWordsIn(facts.map(({ label }) => label).join())} />
    </Card>
  )
}

/** What there is to say below the amount, in words. */
export function factsOf(assessment: Assessment, asOf: CivilDate): Fact[] {
  const facts = [deadline(assessment, asOf), ...coverAndWaiting(assessment), ceiling(assessment)]
  return facts.filter((fact) => fact !== null)
}

function deadline(assessment: Assessment, asOf: CivilDate): Fact | null {
  const { nextDeadline } = assessment
  if (!nextDeadline) return null
  const { date, daysLeft, kind, notStated } = nextDeadline
  const opens = kind === 'window-opens'
  const left = opens ? answerDetails.daysUntil(daysLeft) : common.daysLeft(daysLeft)
  const doubt = notStated ? answerDetails.notStated : isBestDayBefore(assessment) ? answerDetails.dayBefore : ''
  const why = kind === 'last-useful-day' ? answerDetails.lastUseful : doubt
  return {
    label: notStated && !opens ? answerDetails.bestBy : answerDetails.deadlineKinds[kind],
    value: dateNear(date, asOf),
    note: [left, why].filter(Boolean).join('。'),
    lasting: { value: longDate(date), note: why },
    tone: opens ? 'ink' : 'amber',
    explain: () => explainDeadline(assessment)
  }
}

function coverAndWaiting(assessment: Assessment): (Fact | null)[] {
  const { cover, waiting, amountDue, missedYears } = assessment
  if (!amountDue) return []
  const { fixedDays, variableDays, startsOn, endsOn } = waiting
  const parts =
    variableDays > 0 ? `${answerDetails.parts(fixedDays, variableDays)}（${answer.missed(missedYears)}）` : ''
  const span = startsOn && endsOn ? answerDetails.waitingFrom(longDate(startsOn), longDate(endsOn)) : ''
  return [
    {
      label: answerDetails.cover,
      value: cover === null ? answerDetails.noCover : coverWords(cover),
      ...(cover === null && { tone: 'red' as const }),
      explain: () => explainCover(assessment)
    },
    {
      label: answerDetails.waiting,
      value: waitingWords(assessment),
      note: [parts, span].filter(Boolean).join('；'),
      explain: () => explainWaiting(assessment)
    }
  ]
}

function coverWords({ startsOn, endsOn }: NonNullable<Assessment['cover']>): string {
  return startsOn === null
    ? answerDetails.startUnknown(longDate(endsOn))
    : answerDetails.fromTo(longDate(startsOn), dateNear(endsOn, startsOn))
}

function ceiling({ ceiling: change }: Assessment): Fact | null {
  if (!change) return null
  const netFen = ceilingShown(change)
  return {
    label: answerDetails.bonus,
    value:
      netFen > 0
        ? answerDetails.bonusUp(yuan(netFen))
        : netFen < 0
          ? answerDetails.bonusDown(yuan(-netFen))
          : answerDetails.bonusSame,
    note: netFen === 0 ? '' : answerDetails.bonusNote,
    tone: netFen > 0 ? 'accent' : netFen < 0 ? 'red' : 'ink',
    explain: () => explainCeiling(change)
  }
}
