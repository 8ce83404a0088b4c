import type { MemberSettings } from '@/reminder'
import { Card, Row, Rows } from '@/ui'
import { reminding as words } from '@/ui/text'

/** The same to read only. */
export function SettingsSummary({ settings: { off, offsets, hour } }: { settings: MemberSettings }) {
  if (off)
    return (
      <Card flush>
        <Row label={words.whether} value={words.offOption.label} />
      </Card>
    )
  return (
    <Card flush>
      <Rows>
        <Row
          label={words.offsets}
          value={offsets.length === 0 ? words.noOffsets : offsets.map(words.offset).join('、')}
        />
        <Row label={words.hour} value={words.hourOfDay(hour)} />
      </Rows>
    </Card>
  )
}
