import { View } from '@tarojs/components'
import { useState } from 'react'
import { firstDayOf } from '@/calculator'
import type { ProjectedYear, RepairOption } from '@/calculator'
import { Card, ChooseOne, Row, Rows, Txt } from '@/ui'
import { dateNear, isEarliest, plan as words, yuan } from '@/ui/text'
import { returnYears } from '@/app/plan'
import type { PlanComparison, Plan } from '@/app/plan'

interface Props {
  comparison: PlanComparison
  /** Whether the rules say what repaying brings. */
  canRepair: boolean
  plan: Plan
  onPlan: (plan: Plan) => void
}

interface Choice {
  value: string
  label: string
  aside?: string
  hint: string
}

/** For each year of coming back: what is repaid then, and which repair pays off. A tap shows all there are. */
export function RepairCard({ comparison, canRepair, plan, onPlan }: Props) {
  const [choosing, setChoosing] = useState<number | null>(null)
  const backs = returnYears(comparison)
  if (backs.length === 0) return null
  const repaidIn = (year: number) => String(plan.repairs[year] ?? 0)
  const chosen = backs.find(({ back, best }) => back.year === choosing && best)?.back
  return (
    <Card flush>
      <Rows>
        {backs.map(({ back, best }) => {
          const { year, waiting } = back
          const title = words.repairTitle(year)
          if (!best) {
            const none = canRepair ? words.repairUnneeded(waiting.totalDays) : words.repairNotStated
            return <Row key={year} label={title} note={none} />
          }
          const choice = choicesOf(back).find(({ value }) => value === repaidIn(year))
          const now = [choice?.label, choice?.aside].filter(Boolean).join('，')
          return (
            <Row
              key={year}
              label={title}
              value={now}
              note={[choice?.hint, words.repairBest(best.years, costOf(best), best.totalDays, waiting.totalDays)].join(
                '\n'
              )}
              action={words.change}
              spoken={words.changeSpoken(title, now)}
              onPress={() => setChoosing(choosing === year ? null : year)}
            />
          )
        })}
      </Rows>
      {chosen ? (
        <View className="skip__repairs">
          <Txt block tone="second">
            {words.repairLead}
          </Txt>
          <ChooseOne
            label={words.repairTitle(chosen.year)}
            name={`repair-${chosen.year}`}
            options={choicesOf(chosen)}
            value={repaidIn(chosen.year)}
            onChange={(years) => {
              onPlan({ ...plan, repairs: { ...plan.repairs, [chosen.year]: Number(years) } })
              setChoosing(null)
            }}
          />
        </View>
      ) : null}
    </Card>
  )
}

function costOf({ years, costFen }: Pick<RepairOption, 'years' | 'costFen'>): string {
  return costFen === null ? words.repairCostUnknown(years) : words.repairCosts(yuan(costFen))
}

/** To repay nothing, or so many years: what each costs and brings. */
function choicesOf({ year, waiting, cover, repairOptions }: ProjectedYear): Choice[] {
  const wait = (days: number, from: string | null | undefined) =>
    from
      ? (isEarliest({ waiting }) && days > 0 ? words.repairWaitsLeast : words.repairWaits)(
          days,
          dateNear(from, firstDayOf(year))
        )
      : words.repairUseless(days)
  const choice = ({ years, costFen, totalDays, coverStartsOn }: RepairOption): Choice => ({
    value: String(years),
    label: words.repairYears(years),
    aside: costOf({ years, costFen }),
    hint: wait(totalDays, coverStartsOn)
  })
  return [
    { value: '0', label: words.repairNone, hint: wait(waiting.totalDays, cover?.startsOn) },
    ...repairOptions.map(choice)
  ]
}
