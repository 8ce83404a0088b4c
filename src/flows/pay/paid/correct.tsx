import { View } from '@tarojs/components'
import { useState } from 'react'
import { PaymentError } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, ErrorSummary, Field, Heading, Notice, Txt } from '@/ui'
import { paid as words, pay, preview, status } from '@/ui/text'
import { entryWarnings } from '@/app/entry-warnings'
import type { EntryWarning } from '@/app/entry-warnings'
import { statusUrl } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { leaveBy, replaceBy } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import './declare.scss'
import { declarationOf, enteredOf, faultsOf, firstEntry } from './entries'
import { EntryFields } from './entry-fields'
import { EntryWarnings } from './entry-warnings'

const ALL = 'paid-all'

/** An entry that was wrong, written anew; what stood there stays in the history. */
export function Correct({ payment }: { payment: MemberPayment }) {
  const { record, member } = payment
  const { asOf, preview: day } = useStore(household.days)
  const [entry, setEntry] = useState(() => firstEntry(record, asOf))
  const [warnings, setWarnings] = useState<readonly EntryWarning[]>([])
  const { faults, faultAt, setFaults } = useFaults(enteredOf([entry]))

  const ask = () => {
    const found = entryWarnings([declarationOf(entry)], [payment], asOf)
    if (found.length > 0) setWarnings(found)
    else save()
  }
  const save = () => {
    setWarnings([])
    try {
      leaveBy(() => {
        payments.correct(record.id, declarationOf(entry))
        replaceBy(statusUrl(record))
      })
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setFaults(faultsOf(error, ALL))
    }
  }

  return (
    <Screen
      title={words.correctTitle}
      foot={
        day === null ? (
          <Button onPress={ask}>{words.correctSave}</Button>
        ) : (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        )
      }
    >
      <Heading>{words.correctTitle}</Heading>
      {day === null ? (
        <Txt block tone="second">
          {words.correctLead}
        </Txt>
      ) : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      <Field id={ALL} error={faultAt(ALL)}>
        <View className="declare">
          <Heading level={2}>{status.heading(member.nickname, record.benefitYear)}</Heading>
          <EntryFields entry={entry} nickname={null} withDate faultAt={faultAt} onChange={setEntry} />
        </View>
      </Field>
      <EntryWarnings warnings={warnings} onConfirm={save} onChange={() => setWarnings([])} />
    </Screen>
  )
}
