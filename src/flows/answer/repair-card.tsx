import { View } from '@tarojs/components'
import type { Assessment, CivilDate } from '@/calculator'
import { Card, Icon, Press, Txt } from '@/ui'
import { explainRepair } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { answer, answerDetails, common, dateNear, yuan } from '@/ui/text'
import { bestRepairOf } from '@/app/assessed'
import './repair-card.scss'

interface Props {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  onExplain: (explanation: Explanation) => void
}

/** What repaying missed years would cost and bring, beside not doing so; the shortest wait is marked, and why. */
export function RepairCard({ asOf, assessment, onExplain }: Props) {
  const { repairOptions, waiting, cover } = assessment
  const best = bestRepairOf(assessment)
  const isLeast = waiting.certainty === 'atLeast'
  if (!best) return null
  const from = (date: string | null | undefined) => (date ? dateNear(date, asOf) : answer.repairUseless)
  return (
    <Card title={answerDetails.repairTitle}>
      <Txt block tone="second">
        {answer.repairLead}
      </Txt>
      <View className="repair" role="list">
        <View className="repair__option" role="listitem">
          <Txt block strong className="repair__years">
            {answerDetails.repairNone}
          </Txt>
          <Facts cost={`0 ${common.yuan}`} days={waiting.totalDays} isLeast={isLeast} from={from(cover?.startsOn)} />
        </View>
        {repairOptions.map((option) => (
          <View key={option.years} role="listitem">
            <Press
              className={option === best ? 'repair__option repair__option--best' : 'repair__option'}
              onPress={() => onExplain(explainRepair(option, waiting.totalDays))}
            >
              <View className="repair__years">
                <Txt strong>{answer.repairYears(option.years)}</Txt>
                {option === best ? <View className="repair__best">{answerDetails.repairBest}</View> : null}
                <Icon name="forward" className="repair__chevron" />
              </View>
              <Facts
                cost={
                  option.costFen === null
                    ? answer.repairCostUnknown(option.years)
                    : `${yuan(option.costFen)} ${common.yuan}`
                }
                days={option.totalDays}
                isLeast={isLeast}
                from={from(option.coverStartsOn)}
              />
            </Press>
          </View>
        ))}
      </View>
      <Txt block tone="second">
        {answerDetails.repairBestWhy(best.years, best.totalDays)}
      </Txt>
    </Card>
  )
}

interface FactsProps {
  cost: string
  days: number
  /** A longer reading of the wait exists. */
  isLeast: boolean
  from: string
}

function Facts({ cost, days, isLeast, from }: FactsProps) {
  const { repairHead: head } = answer
  const facts = [
    [head.cost, cost],
    [head.days, isLeast && days > 0 ? answer.daysAtLeast(days) : answer.days(days)],
    [head.from, from]
  ] as const
  return (
    <View className="repair__facts">
      {facts.map(([label, value]) => (
        <View key={label} className={label === head.from ? 'repair__fact repair__fact--last' : 'repair__fact'}>
          <Txt block size="note" tone="second">
            {label}
          </Txt>
          <Txt block>{value}</Txt>
        </View>
      ))}
    </View>
  )
}
