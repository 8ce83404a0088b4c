import { Card, ChooseOne, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import type { OwnNotice } from '@/policy/own-notice'

interface Props {
  /** The year of the newest notice of the place that says what a lapse costs; `null`: there is none. */
  newestYear: number | null
  value: OwnNotice['standIn']
  onChange: (standIn: OwnNotice['standIn']) => void
}

/** Which rules may stand in for what the notice does not say of a lapse: none, unless the resident wants so. */
export function StandIn({ newestYear, value, onChange }: Props) {
  const { none, 'newest-local-policy': newest, 'national-mechanism': national } = words.standInOptions
  const options = [
    { value: 'none' as const, ...none },
    newestYear === null
      ? { value: 'national-mechanism' as const, ...national }
      : { value: 'newest-local-policy' as const, ...newest(newestYear) }
  ]
  return (
    <Card title={words.standInTitle}>
      <Txt block tone="second">
        {words.standIn}
      </Txt>
      <ChooseOne label={words.standInTitle} name="stand-in" options={options} value={value} onChange={onChange} />
    </Card>
  )
}
