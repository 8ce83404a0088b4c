import { View } from '@tarojs/components'
import { assess, CalculatorError } from '@/calculator'
import type { Assessment, AssessQuery, CivilDate, Resident, Shelf } from '@/calculator'
import { isOpenQuestion } from '@/app/year-words'
import { Row, Rows, Txt } from '@/ui'
import { explainAmount, explainCover, explainWaiting } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import {
  amountWords,
  answer,
  cautionSentence,
  common,
  dateNear,
  payDay as words,
  readable,
  waitingWords,
  yuan
} from '@/ui/text'

interface Props {
  shelf: Shelf
  resident: Resident
  /** The answer for today. */
  assessment: Assessment
  day: CivilDate
  onExplain: (explanation: Explanation) => void
}

/** Amount, wait and cover of paying on that day, what has to be minded then but not today, and any doubt about it all. */
export function PayDayResult({ shelf, resident, assessment: { asOf, benefitYear, cautions }, day, onExplain }: Props) {
  const then = answerOn(shelf, { asOf, benefitYear, resident, payOn: day })
  if (!then) return null
  const saidToday = cautions.map(cautionSentence)
  const more = then.cautions.filter((one) => isOpenQuestion(one) || !saidToday.includes(cautionSentence(one)))
  return (
    <View>
      <Rows>
        {factsOf(then).map(({ label, value, tone, explain }) => (
          <Row
            key={label}
            label={label}
            value={value}
            tone={tone}
            spoken={`${words.onThatDay(dateNear(day, asOf))}，${label}，${value}，${common.why}`}
            onPress={() => onExplain(explain())}
          />
        ))}
      </Rows>
      {more.map((caution) => (
        <Txt key={caution.code} block tone="amber">
          {readable(cautionSentence(caution))}
        </Txt>
      ))}
    </View>
  )
}

function answerOn(shelf: Shelf, query: AssessQuery): Assessment | null {
  try {
    return assess(shelf, query)
  } catch (error) {
    if (error instanceof CalculatorError) return null
    throw error
  }
}

function factsOf(then: Assessment) {
  const { amountDue, cover, payOn } = then
  if (!amountDue) return []
  return [
    {
      label: words.due,
      value: `${amountWords(amountDue).prefix} ${yuan(amountDue.totalFen)} ${common.yuan}`.trim(),
      tone: 'ink' as const,
      explain: () => explainAmount(amountDue)
    },
    {
      label: words.waiting,
      value: waitingWords(then),
      tone: 'ink' as const,
      explain: () => explainWaiting(then)
    },
    {
      label: words.cover,
      value: cover === null ? answer.noCover : coverWords(cover, payOn),
      tone: cover === null ? ('red' as const) : ('accent' as const),
      explain: () => explainCover(then)
    }
  ]
}

function coverWords({ startsOn, endsOn }: NonNullable<Assessment['cover']>, payOn: CivilDate): string {
  return startsOn === null
    ? answer.startUnknown(dateNear(endsOn, payOn))
    : answer.fromTo(dateNear(startsOn, payOn), dateNear(endsOn, startsOn))
}
