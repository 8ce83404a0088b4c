import { EVENT_KINDS, TIERS } from '@/calculator'
import { ChooseOne, DateField, Field, TextField } from '@/ui'
import { events, noticeFields, ownNotice, tiers, windows } from '@/ui/text'
import type { FieldKind } from '@/app/notice/rows'
import type { Typing } from '@/app/notice/typing'

/** The id of the field of a correction. */
export const TYPED = 'notice-typed'

const words = noticeFields.type

const UNITS = (['day', 'month'] as const).map((value) => ({ value, label: ownNotice.units[value] }))
const ORDINARY = ['concentrated', 'supplementary', 'mid-year', 'late'] as const

/** The options of kinds that are chosen, by the words of the catalogue. */
const CHOICES: Partial<Record<FieldKind, { value: string; label: string }[]>> = {
  flag: [
    { value: 'yes', label: noticeFields.flag.yes },
    { value: 'no', label: noticeFields.flag.no }
  ],
  'cover-start': [
    ...Object.entries(noticeFields.starts).map(([value, label]) => ({ value, label })),
    { value: 'date', label: noticeFields.startDate }
  ],
  grant: [
    { value: 'full', label: noticeFields.grants.full },
    { value: 'share', label: noticeFields.grants.share },
    { value: 'fixed', label: noticeFields.grants.fixed }
  ],
  'special-cover': Object.entries(noticeFields.specialStarts).map(([value, label]) => ({ value, label })),
  group: Object.entries(noticeFields.groups).map(([value, label]) => ({ value, label })),
  tier: TIERS.map((value) => ({ value, label: tiers[value] })),
  'window-kind': ORDINARY.map((value) => ({ value, label: windows[value] })),
  event: EVENT_KINDS.map((value) => ({ value, label: events[value].name }))
}

interface Props {
  kind: FieldKind
  label: string
  typing: Typing
  error: string | undefined
  onChange: (typing: Typing) => void
  onDone: () => void
}

/** What is typed in or chosen of a figure, by its kind. */
export function TypingFields({ kind, label, typing, error, onChange, onDone }: Props) {
  const options = CHOICES[kind]
  const asksNumber =
    NUMBERS.includes(kind) || (kind === 'grant' && (typing.choice === 'share' || typing.choice === 'fixed'))
  const asksDay = kind === 'date' || (kind === 'cover-start' && typing.choice === 'date')
  return (
    <>
      {options === undefined ? null : (
        <Field id={TYPED} error={error}>
          <ChooseOne
            label={label}
            name="notice-choice"
            options={options}
            value={typing.choice === '' ? undefined : typing.choice}
            onChange={(choice) => onChange({ ...typing, choice })}
          />
        </Field>
      )}
      {kind === 'floor' ? (
        <TextField
          id="notice-years"
          label={words.missedYears}
          kind="number"
          maxLength={2}
          value={typing.years}
          onChange={(years) => onChange({ ...typing, years })}
        />
      ) : null}
      {asksNumber ? (
        <TextField
          id={options === undefined ? TYPED : 'notice-number'}
          label={numberLabel(kind, typing)}
          kind={isMoney(kind, typing) ? 'amount' : 'number'}
          maxLength={10}
          error={options === undefined ? error : undefined}
          value={typing.text}
          onChange={(text) => onChange({ ...typing, text })}
          onDone={onDone}
        />
      ) : null}
      {kind === 'span' || kind === 'floor' ? (
        <ChooseOne
          short
          label={words.unit}
          name="notice-unit"
          options={UNITS}
          value={typing.unit}
          onChange={(unit) => onChange({ ...typing, unit })}
        />
      ) : null}
      {asksDay ? (
        <DateField
          id={options === undefined ? TYPED : 'notice-day'}
          label={words.date}
          error={options === undefined ? error : undefined}
          value={typing.day}
          onChange={(day) => onChange({ ...typing, day })}
          onDone={onDone}
        />
      ) : null}
    </>
  )
}

const NUMBERS: readonly FieldKind[] = ['money', 'year', 'count', 'percent', 'span', 'floor']

function isMoney(kind: FieldKind, { choice }: Typing): boolean {
  return kind === 'money' || (kind === 'grant' && choice === 'fixed')
}

function numberLabel(kind: FieldKind, typing: Typing): string {
  if (isMoney(kind, typing)) return words.money
  switch (kind) {
    case 'year':
      return words.year
    case 'count':
      return words.count
    case 'span':
    case 'floor':
      return words.span
    default:
      return words.percent
  }
}
