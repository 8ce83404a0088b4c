import { View } from '@tarojs/components'
import { useState } from 'react'
import { PaymentError } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, ChooseMany, DateField, ErrorSummary, Field, Heading, Notice, TextButton, Txt } from '@/ui'
import { enrolling, paid as words, pay, preview, status } from '@/ui/text'
import { entryWarnings } from '@/app/entry-warnings'
import type { EntryWarning } from '@/app/entry-warnings'
import { isFreeRecord } from '@/app/payment-parts'
import { paidUrl } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { leaveBy, replaceBy } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import './declare.scss'
import { declarationOf, enteredOf, faultsOf, fieldOf, firstEntry } from './entries'
import type { Entry } from './entries'
import { EntryFields } from './entry-fields'
import { EntryWarnings } from './entry-warnings'

const WHO = 'paid-who'

interface Props {
  payments: readonly MemberPayment[]
  /** Paid without this app: they were only quoted so far. */
  isDirect?: boolean
}

/** Which of those who were handed over are paid, when and how much. Filled in from the quote and today. */
export function Declare({ payments: list, isDirect = false }: Props) {
  const { asOf, preview: day } = useStore(household.days)
  const [entries, setEntries] = useState<readonly Entry[]>(() => list.map(({ record }) => firstEntry(record, asOf)))
  const [paidIds, setPaidIds] = useState<readonly string[]>(() => list.map(({ record }) => record.id))
  const [sameDay, setSameDay] = useState(list.length > 1)
  const [warnings, setWarnings] = useState<readonly EntryWarning[]>([])
  const { faults, faultAt, setFaults } = useFaults({ [WHO]: paidIds, ...enteredOf(entries) })
  const [first] = entries
  const isFree = list.every(({ record }) => isFreeRecord(record))
  const [title, lead] = isFree ? [enrolling.recordTitle, enrolling.recordLead] : [words.title, words.lead]

  const declared = entries.filter(({ id }) => paidIds.includes(id))
  const change = (next: Entry) => setEntries(entries.map((entry) => (entry.id === next.id ? next : entry)))
  const ask = () => {
    if (declared.length === 0) {
      setFaults([{ field: WHO, says: words.whoMissing }])
      return
    }
    const found = entryWarnings(declared.map(declarationOf), list, asOf)
    if (found.length > 0) setWarnings(found)
    else save()
  }
  const save = () => {
    setWarnings([])
    try {
      leaveBy(() => {
        const unpaid = entries.filter(({ id }) => !paidIds.includes(id)).map(({ id }) => id)
        if (isDirect) payments.recordPaid(declared.map(declarationOf))
        else payments.declarePaid(declared.map(declarationOf), unpaid)
        // What follows is drawn as a page of its own, not bit by bit over this one.
        replaceBy(paidUrl(list.map(({ record }) => record)))
      })
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setFaults(faultsOf(error, WHO, sameDay ? first?.id : undefined))
    }
  }

  if (day !== null) {
    return (
      <Screen title={title} foot={<Button onPress={leavePreview}>{preview.backToToday}</Button>}>
        <Heading>{title}</Heading>
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      </Screen>
    )
  }
  return (
    <Screen title={title} foot={<Button onPress={ask}>{words.save}</Button>}>
      <Heading>{title}</Heading>
      <Txt block tone="second">
        {lead}
      </Txt>
      <ErrorSummary errors={faults} />
      {list.length > 1 ? (
        <Field id={WHO} error={faultAt(WHO)} label={words.who} hint={words.whoHint}>
          <ChooseMany
            label={words.who}
            name={WHO}
            options={list.map(({ record, member }) => ({
              value: record.id,
              label: status.heading(member.nickname, record.benefitYear)
            }))}
            values={paidIds}
            onChange={setPaidIds}
          />
        </Field>
      ) : null}
      {sameDay && first ? (
        <View className="declare">
          <DateField
            id={fieldOf(first.id, 'on')}
            label={isFree ? enrolling.date : words.date}
            error={faultAt(fieldOf(first.id, 'on'))}
            value={first.on}
            onChange={(on) => setEntries(entries.map((entry) => ({ ...entry, on })))}
          />
          <TextButton onPress={() => setSameDay(false)}>{words.apart}</TextButton>
        </View>
      ) : null}
      {list
        .filter(({ record }) => paidIds.includes(record.id))
        .map(({ record, member }) => {
          const entry = entries.find(({ id }) => id === record.id)
          return entry ? (
            <View key={record.id} className="declare declare--one">
              <Heading level={2}>{status.heading(member.nickname, record.benefitYear)}</Heading>
              <EntryFields
                entry={entry}
                isFree={isFreeRecord(record)}
                nickname={list.length > 1 ? member.nickname : null}
                withDate={!sameDay}
                faultAt={faultAt}
                onChange={change}
              />
            </View>
          ) : null
        })}
      <EntryWarnings warnings={warnings} onConfirm={save} onChange={() => setWarnings([])} />
    </Screen>
  )
}
