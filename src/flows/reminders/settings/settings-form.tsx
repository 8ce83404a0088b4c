import { View } from '@tarojs/components'
import { DAYS_BEFORE_CLOSING } from '@/calculator'
import type { MemberSettings } from '@/reminder'
import { Card, ChooseMany, ChooseOne, Heading, Row, Rows, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import './settings-form.scss'

const WHETHER = [
  { value: 'on' as const, ...words.on },
  { value: 'off' as const, ...words.offOption }
]
const OFFSETS = DAYS_BEFORE_CLOSING.map((days) => ({ value: String(days), label: words.offset(days) }))

/** Hours at which people are up. */
const HOURS = [6, 7, 8, 9, 10, 12, 15, 18, 20, 21]

interface Props {
  settings: MemberSettings
  onChange: (change: Partial<MemberSettings>) => void
}

/** The three choices; the last two matter only while there is anything to remind of, and stand ready for when there is again: drawn anew, they would be more than a tap may draw. */
export function SettingsForm({ settings: { off, offsets, hour }, onChange }: Props) {
  const hours = HOURS.includes(hour) ? HOURS : [...HOURS, hour].sort((a, b) => a - b)
  return (
    <>
      <Heading level={2}>{words.whether}</Heading>
      <ChooseOne
        label={words.whether}
        name="whether"
        options={WHETHER}
        value={off ? 'off' : 'on'}
        onChange={(chosen) => onChange({ off: chosen === 'off' })}
      />
      <View className="settings-form__rest" style={off ? { display: 'none' } : {}}>
        <Heading level={2}>{words.offsets}</Heading>
        <ChooseMany
          short
          label={words.offsets}
          name="offsets"
          options={OFFSETS}
          values={offsets.map(String)}
          onChange={(chosen) =>
            onChange({ offsets: DAYS_BEFORE_CLOSING.filter((days) => chosen.includes(String(days))) })
          }
        />
        {offsets.length === 0 ? (
          <Txt block tone="amber">
            {words.noOffsets}
          </Txt>
        ) : null}
        <Txt block size="note" tone="second">
          {words.offsetsNote}
        </Txt>
        <Heading level={2}>{words.hour}</Heading>
        <ChooseOne
          short
          label={words.hour}
          name="hour"
          options={hours.map((value) => ({ value: String(value), label: words.hourOfDay(value) }))}
          value={String(hour)}
          onChange={(chosen) => onChange({ hour: Number(chosen) })}
        />
      </View>
    </>
  )
}

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
