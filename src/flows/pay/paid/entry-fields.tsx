import { DateField, TextField } from '@/ui'
import { enrolling, paid as words } from '@/ui/text'
import { fieldOf } from './entries'
import type { Entry } from './entries'

interface Props {
  entry: Entry
  /** Nothing was to be paid. */
  isFree?: boolean
  /** Named in the labels, where there are several. */
  nickname: string | null
  /** Left out where one day is asked of all. */
  withDate: boolean
  faultAt: (field: string) => string | undefined
  onChange: (entry: Entry) => void
}

/** When, how much, and the receipt's number, of one payment. */
export function EntryFields({ entry, isFree = false, nickname, withDate, faultAt, onChange }: Props) {
  const { id, on, amount, receipt } = entry
  const dates = isFree ? enrolling : words
  return (
    <>
      {withDate ? (
        <DateField
          id={fieldOf(id, 'on')}
          label={nickname === null ? dates.date : dates.dateFor(nickname)}
          error={faultAt(fieldOf(id, 'on'))}
          value={on}
          onChange={(date) => onChange({ ...entry, on: date })}
        />
      ) : null}
      <TextField
        id={fieldOf(id, 'amount')}
        label={nickname === null ? words.amount : words.amountFor(nickname)}
        {...(isFree && { hint: enrolling.amountHint })}
        kind="amount"
        maxLength={10}
        error={faultAt(fieldOf(id, 'amount'))}
        value={amount}
        onChange={(text) => onChange({ ...entry, amount: text })}
      />
      <TextField
        id={fieldOf(id, 'receipt')}
        label={nickname === null ? words.receipt : words.receiptFor(nickname)}
        hint={words.receiptHint}
        maxLength={70}
        error={faultAt(fieldOf(id, 'receipt'))}
        value={receipt}
        onChange={(text) => onChange({ ...entry, receipt: text })}
      />
    </>
  )
}
