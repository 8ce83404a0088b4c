import { View } from '@tarojs/components'
import type { ProjectedYear, Projection } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { Bars, Card, ChooseMany, HardWords, Txt } from '@/ui'
import type { Bar, BarLook } from '@/ui'
import { ceilingShown, explainCeiling, signed } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import type { PlanComparison } from '@/app/plan'
import './index.scss'

interface Props {
  comparison: PlanComparison
  policy: LocalPolicy
  noClaims: boolean
  onNoClaims: (noClaims: boolean) => void
  onExplain: (explanation: Explanation) => void
}

const NO_CLAIMS = 'no-claims'

/** By how much the ceiling of each year changes in both futures, drawn; or why there is nothing to draw. */
export function CeilingCard({
  comparison: { closed, always, chosen },
  policy,
  noClaims,
  onNoClaims,
  onExplain
}: Props) {
  if (policy.bonus === null) {
    return (
      <Card title={words.noBonusTitle}>
        <Txt block>{words.noBonus}</Txt>
      </Card>
    )
  }
  const bar = (name: string, look: BarLook, year: ProjectedYear | undefined): Bar => {
    const ceiling = year?.ceiling
    return ceiling
      ? {
          name,
          look,
          value: ceilingShown(ceiling),
          text: words.ceilingChange(signed(ceilingShown(ceiling))),
          onWhy: () => onExplain(explainCeiling(ceiling))
        }
      : { name, look, value: null, text: words.noCeiling }
  }
  return (
    <>
      <Txt block tone="second">
        {[words.ceilingLead, planWords(closed, chosen)].join('')}
      </Txt>
      <Card>
        <ChooseMany
          label={words.noClaims}
          name={NO_CLAIMS}
          options={[{ value: NO_CLAIMS, label: words.noClaims, hint: words.noClaimsHint }]}
          values={noClaims ? [NO_CLAIMS] : []}
          onChange={(values) => onNoClaims(values.length > 0)}
        />
        <HardWords words={['zero-claim']} />
        <View className="ceiling__bars">
          <Bars
            groups={always.years.map((year, index) => ({
              label: words.year(year.year),
              bars: [
                bar(words.always(closed.length === 0), 'plain', year),
                bar(words.chosen, 'strong', chosen.years[index])
              ]
            }))}
          />
        </View>
      </Card>
    </>
  )
}

/** Which plan is drawn, in words. */
function planWords(closed: readonly number[], { years }: Projection): string {
  const out = years.flatMap(({ year, enrolled }) => (enrolled || closed.includes(year) ? [] : [year]))
  return out.length === 0 ? words.drawnAll : words.drawn(out)
}
