import { View } from '@tarojs/components'
import { Figure } from '@/ui'
import { common, dateNear, home, yuan } from '@/ui/text'
import type { FamilyDue } from './family'
import './family-card.scss'

/** The family's nearest date, and what is due now, on a card like the one in the purse. */
export function FamilyCard({ due, asOf }: { due: FamilyDue; asOf: string }) {
  const { kind, date, daysLeft, people, totalFen, prefix } = due
  const day = dateNear(date, asOf)
  return (
    <View className='family'>
      <View className='family__label'>{kind === 'due' ? home.nearest : home.nearestOpening}</View>
      <View className='family__main'>
        {daysLeft === 0 ? (
          <View className='family__today'>{kind === 'due' ? home.lastDay : home.openToday}</View>
        ) : (
          <Figure size='amount' number={String(daysLeft)} unit={common.days} />
        )}
        <View className='family__date'>{kind === 'due' ? home.before(day) : home.from(day)}</View>
      </View>
      {kind === 'due' ? (
        <View className='family__total'>{home.familyTotal(people, prefix, yuan(totalFen))}</View>
      ) : null}
    </View>
  )
}
