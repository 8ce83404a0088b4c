import { household } from '@/app/services'
import { Card, ChooseOne, Figure, Heading, Txt } from '@/ui'
import type { Appearance, TextSize } from '@/ui'
import { common, display } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'

const SIZES = (['normal', 'elder'] as const).map((value) => ({ value, ...display.sizes[value] }))
const APPEARANCES = (['auto', 'light', 'dark'] as const).map((value) => ({ value, ...display.appearances[value] }))

/** Text size and appearance; both take effect at once, on this page first. */
function Display() {
  const { textSize, appearance } = useStore(household.store, (state) => state.settings)
  return (
    <Screen title={display.title}>
      <Heading>{display.title}</Heading>
      <StorageIssues />
      <Card title={display.sample}>
        <Figure size="amount" number="400" unit={common.yuan} />
        <Txt block>{display.sampleText}</Txt>
      </Card>
      <Heading level={2}>{display.textSize}</Heading>
      <ChooseOne<TextSize>
        label={display.textSize}
        name="text-size"
        options={SIZES}
        value={textSize}
        onChange={(chosen) => household.changeSettings({ textSize: chosen, sizeChosen: true })}
      />
      <Heading level={2}>{display.appearance}</Heading>
      <ChooseOne<Appearance>
        label={display.appearance}
        name="appearance"
        options={APPEARANCES}
        value={appearance}
        onChange={(chosen) => household.changeSettings({ appearance: chosen })}
      />
    </Screen>
  )
}

export default guarded(Display)

definePageConfig({ navigationBarTitleText: '字号和外观' })
