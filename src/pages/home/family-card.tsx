import { View } from '@tarojs/components'
import { Figure, Press } from '@/ui'
import { answer, common, dateNear, home, lastDayWords, leftWords, paged, sumWords } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import type { FamilyDue } from '@/app/family'
import './family-card.scss'

interface Props {
  due: FamilyDue
  asOf: string
  onPay: () => void
}

/** The family's nearest date, what is due now, and the way to pay it, on a card like the one in the purse. */
export function FamilyCard({ due, asOf, onPay }: Props) {
  const { kind, date, daysLeft, notStated, people, sum, toEnrol, enrolSum, toAsk } = due
  const { way, amount, brackets } = sumWords(sum)
  return (
    <View className="family">
      <View className="family__label">
        {kind === 'due' ? (notStated ? home.nearestAdvised : home.nearest) : home.nearestOpening}
      </View>
      <View className="family__main">
        {daysLeft === 0 ? (
          <View className="family__today">{kind === 'due' ? leftWords(due) : home.openToday}</View>
        ) : (
          <Figure size="amount" number={String(daysLeft)} unit={common.days} />
        )}
        <View className="family__date">
          {kind === 'due' ? lastDayWords(due, asOf) : home.from(dateNear(date, asOf))}
        </View>
      </View>
      {kind === 'due' && people > 0 ? (
        <View className="family__total">{home.familyTotal(people, way, amount, brackets)}</View>
      ) : null}
      {kind === 'due' && toEnrol > 0 ? (
        <View className="family__total">{home.familyEnrol(toEnrol, sumWords(enrolSum).brackets, people > 0)}</View>
      ) : null}
      {kind === 'due' && people + toEnrol > 0 ? (
        <Press className="family__pay" onPress={onPay}>
          {people > 0 ? home.pay : answer.enrol}
        </Press>
      ) : null}
      {kind === 'due' && toAsk > 0 ? (
        <>
          <View className="family__total">{home.familyAsk(toAsk)}</View>
          <DialButton kind="card" />
        </>
      ) : null}
    </View>
  )
}

/** Its place while the answers of many people are worked out. */
export function FamilyWorking({ people }: { people: number }) {
  return (
    <View className="family family--working" role="status">
      <View className="family__label">{paged.working(people)}</View>
    </View>
  )
}
