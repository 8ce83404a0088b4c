import { View } from '@tarojs/components'
import { Card, ChooseMany, ChooseOne, Notice } from '@/ui'
import { plan as words } from '@/ui/text'
import { presetOf } from '@/app/plan'
import type { PlanComparison, Plan, Preset, Presets } from '@/app/plan'
import { yearAmount, yearWords } from './words'

interface Props {
  comparison: PlanComparison
  plan: Plan
  onPlan: (plan: Plan) => void
}

/** Plans to begin with. */
export function PresetsCard({ presets, plan, onPlan }: Omit<Props, 'comparison'> & { presets: Presets }) {
  const choices = Object.keys(presets) as Preset[]
  return (
    <Card title={words.presetsTitle}>
      <ChooseOne
        short
        label={words.presetsTitle}
        name="preset"
        options={choices.map((preset) => ({ value: preset, label: words.presets[preset] }))}
        value={presetOf(presets, plan)}
        onChange={(preset) => onPlan(presets[preset] ?? plan)}
      />
    </Card>
  )
}

/** Each year by itself: paid for or not, and what comes of it. */
export function YearsCard({ comparison: { closed, open, chosen }, plan, onPlan }: Props) {
  // Another year of coming back has other missed years to repay.
  const choose = (paid: readonly string[]) =>
    onPlan({ skipped: open.filter((year) => !paid.includes(String(year))), repairs: {} })
  return (
    <Card title={words.yearsTitle}>
      {closed.map((year) => (
        <View key={year} className="skip__lead">
          <Notice tone="amber">{words.closed(year)}</Notice>
        </View>
      ))}
      <ChooseMany
        label={words.yearsTitle}
        name="years"
        options={chosen.years
          .filter(({ year }) => open.includes(year))
          .map((year) => {
            const aside = yearAmount(year)
            return {
              value: String(year.year),
              label: words.year(year.year),
              hint: yearWords(year),
              ...(aside !== undefined && { aside })
            }
          })}
        values={open.filter((year) => !plan.skipped.includes(year)).map(String)}
        onChange={choose}
      />
    </Card>
  )
}
