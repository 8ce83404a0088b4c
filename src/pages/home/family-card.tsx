import { View } from '@tarojs/components'
import { Figure, Press } from '@/ui'
import { common, dateNear, home, sumWords } from '@/ui/text'
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
  const { kind, date, daysLeft, people, sum, toAsk } = due
  const { prefix, amount } = sumWords(sum)
  const day = dateNear(date, asOf)
  return (
    <View className="family">
      <View className="family__label">{kind === 'due' ? home.nearest : home.nearestOpening}</View>
      <View className="family__main">
        {daysLeft === 0 ? (
          <View className="family__today">{kind === 'due' ? home.lastDay : home.openToday}</View>
        ) : (
          <Figure size="amount" number={String(daysLeft)} unit={common.days} />
        )}
        <View className="family__date">{kind === 'due' ? home.before(day) : home.from(day)}</View>
      </View>
      {kind === 'due' && people > 0 ? (
        <>
          <View className="family__total">{home.familyTotal(people, prefix, amount)}</View>
          <Press className="family__pay" onPress={onPay}>
            {home.pay}
          </Press>
        </>
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
