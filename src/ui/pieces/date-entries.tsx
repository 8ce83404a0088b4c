import { View } from '@tarojs/components'
import { Entry } from '@/ui/base/entry'
import { Txt } from '@/ui/base/txt'
import { common } from '@/ui/text'
import type { DateParts } from './date-parts'
import './date-field.scss'

interface Props {
  id: string
  label: string
  parts: DateParts
  /** Only the year is asked for. */
  yearOnly?: boolean
  invalid: boolean
  describedBy: string | undefined
  onChange: (parts: DateParts) => void
  onDone?: (() => void) | undefined
}

const ENTRIES = [
  { part: 'year', unit: common.year, length: 4 },
  { part: 'month', unit: common.month, length: 2 },
  { part: 'day', unit: common.day, length: 2 }
] as const

/** Year, month and day as three numbers to type. */
export function DateEntries({ id, label, parts, yearOnly, invalid, describedBy, onChange, onDone }: Props) {
  return (
    <View className="date-field">
      {ENTRIES.slice(0, yearOnly ? 1 : 3).map(({ part, unit, length }, index) => (
        <View key={part} className={`date-field__part date-field__part--${part}`}>
          <Entry
            id={`${id}-${part}`}
            label={`${label}，${unit}`}
            kind="number"
            maxLength={length}
            value={parts[part]}
            invalid={invalid}
            describedBy={index === 0 || invalid ? describedBy : undefined}
            onInput={(text) => onChange({ ...parts, [part]: text.replace(/\D/g, '') })}
            onDone={onDone}
          />
          <View ariaHidden>
            <Txt className="date-field__unit">{unit}</Txt>
          </View>
        </View>
      ))}
    </View>
  )
}
