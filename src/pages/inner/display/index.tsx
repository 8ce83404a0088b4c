import { useStore } from 'zustand'
import { shell } from '@/shell'
import { Card, ChooseOne, Figure, Heading, Txt } from '@/ui'
import type { Appearance, TextSize } from '@/ui'
import { common, me } from '@/ui/text'
import { guarded } from '../../shared/guarded'
import { Screen } from '../../shared/screen'

const SIZES = (['normal', 'elder'] as const).map((value) => ({ value, ...me.sizes[value] }))
const APPEARANCES = (['auto', 'light', 'dark'] as const).map((value) => ({ value, ...me.appearances[value] }))

/** Text size and appearance; both take effect at once, on this page first. */
function Display() {
  const { textSize, appearance } = useStore(shell.store, (state) => state.settings)
  return (
    <Screen title={me.displayTitle}>
      <Heading>{me.displayTitle}</Heading>
      <Card title={me.sample}>
        <Figure size='amount' number='400' unit={common.yuan} />
        <Txt block>{me.sampleText}</Txt>
      </Card>
      <Heading level={2}>{me.textSize}</Heading>
      <ChooseOne<TextSize>
        label={me.textSize}
        name='text-size'
        options={SIZES}
        value={textSize}
        onChange={(chosen) => shell.changeSettings({ textSize: chosen })}
      />
      <Heading level={2}>{me.appearance}</Heading>
      <ChooseOne<Appearance>
        label={me.appearance}
        name='appearance'
        options={APPEARANCES}
        value={appearance}
        onChange={(chosen) => shell.changeSettings({ appearance: chosen })}
      />
    </Screen>
  )
}

export default guarded(Display)
