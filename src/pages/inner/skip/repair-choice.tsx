import type { ProjectedYear, RepairOption } from '@/calculator'
import { Card, ChooseOne, Txt } from '@/ui'
import { dateNear, skip as words, yuan } from '@/ui/text'
import { bestRepair } from '../../shared/best-repair'

interface Props {
  /** The year of coming back, with nothing repaid. */
  back: ProjectedYear
  /** Whether the notice speaks of repairs at all. */
  isStated: boolean
  repaid: number
  onRepair: (years: number) => void
}

/** Which missed years to repay on coming back, what each costs and brings, and which pays off. */
export function RepairChoice({ back: { year, waiting, cover, repairOptions }, isStated, repaid, onRepair }: Props) {
  const best = bestRepair(repairOptions)
  if (!best) {
    return (
      <Card title={words.repairTitle(year)}>
        <Txt block>{isStated ? words.repairUnneeded(waiting.totalDays) : words.repairNotStated}</Txt>
      </Card>
    )
  }
  const wait = (days: number, from: string | null | undefined) =>
    from ? words.repairWaits(days, dateNear(from, `${year}-01-01`)) : words.repairUseless(days)
  const option = ({ years, costFen, totalDays, coverStartsOn }: RepairOption) => ({
    value: String(years),
    label: words.repairYears(years),
    aside: words.repairCosts(yuan(costFen)),
    hint: wait(totalDays, coverStartsOn)
  })
  return (
    <Card title={words.repairTitle(year)}>
      <Txt block tone='second' className='skip__lead'>{words.repairLead}</Txt>
      <ChooseOne
        label={words.repairTitle(year)}
        name={`repair-${year}`}
        options={[{ value: '0', label: words.repairNone, hint: wait(waiting.totalDays, cover?.startsOn) }, ...repairOptions.map(option)]}
        value={String(repaid)}
        onChange={(years) => onRepair(Number(years))}
      />
      <Txt block className='skip__best'>{words.repairBest(best.years, yuan(best.costFen), best.totalDays, waiting.totalDays)}</Txt>
    </Card>
  )
}
