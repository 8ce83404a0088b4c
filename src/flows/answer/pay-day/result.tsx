import { View } from '@tarojs/components'
import type { Assessment, CivilDate } from '@/calculator'
import { payingOn } from '@/app/pay-day'
import type { Payer } from '@/app/pay-day'
import { Row, Rows, Txt } from '@/ui'
import { explainAmount, explainCover, explainWaiting } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import {
  amountWords,
  answerDetails,
  cautionSentence,
  common,
  dateNear,
  payDay as words,
  readable,
  waitingWords,
  yuan
} from '@/ui/text'

interface Props {
  payer: Payer
  day: CivilDate
  onExplain: (explanation: Explanation) => void
}

/** Amount, wait and cover of paying on that day, what has to be minded then but not today, and any doubt about it all. */
export function PayDayResult({ payer, day, onExplain }: Props) {
  const paying = payingOn(payer, day)
  if (paying === null) return null
  return (
    <View>
      <Rows>
        {factsOf(paying.then).map(({ label, value, tone, explain }) => (
          <Row
            key={label}
            label={label}
            value={value}
            tone={tone}
            spoken={`${words.onThatDay(dateNear(day, payer.asOf))}，${label}，${value}，${common.why}`}
            onPress={() => onExplain(explain())}
          />
        ))}
      </Rows>
      {paying.cautions.map((caution) => (
        <Txt key={caution.code} block tone="amber">
          {readable(cautionSentence(caution))}
        </Txt>
      ))}
    </View>
  )
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
      value: cover === null ? answerDetails.noCover : coverWords(cover, payOn),
      tone: cover === null ? ('red' as const) : ('accent' as const),
      explain: () => explainCover(then)
    }
  ]
}

function coverWords({ startsOn, endsOn }: NonNullable<Assessment['cover']>, payOn: CivilDate): string {
  return startsOn === null
    ? answerDetails.startUnknown(dateNear(endsOn, payOn))
    : answerDetails.fromTo(dateNear(startsOn, payOn), dateNear(endsOn, startsOn))
}
