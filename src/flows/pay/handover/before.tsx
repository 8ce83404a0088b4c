import { useState } from 'react'
import { PaymentError } from '@/payment'
import type { BeginOptions, HandOverOutcome, AvailableChannel, PaymentRecord } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, Empty, Heading, Notice } from '@/ui'
import { channel as channels, channelKinds, handover, pay, preview, searchedName, sumWords } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { ChangedNotice } from '@/app/screen/changed-notice'
import { StorageIssues } from '@/app/screen/storage-issues'
import { channelUrl, handoverUrl, paidUrl, refusalWords, useChanged } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { holdPage } from '@/app/page-visibility'
import { leaveBy, replaceBy } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { quotedTotal } from '@/app/total'
import { useStore } from '@/app/use-store'
import { Care, GuidanceCard } from './guidance'
import { LinesCards } from './lines-card'
import { noteOutcome, OutcomeNotice } from './outcome-notice'
import { Summary } from './summary'

interface Props {
  payments: readonly MemberPayment[]
  /** Which of the channels available, by its place among them. */
  via: string | undefined
  outcome: HandOverOutcome | null
  onOutcome: (outcome: HandOverOutcome | null) => void
}

/** What to take along before the external app opens. The records are written before anything opens. */
export function Before({ payments: list, via, outcome, onOutcome }: Props) {
  const available = chosenChannel(list, via)
  if (available) return <Leaving payments={list} available={available} outcome={outcome} onOutcome={onOutcome} />
  const choose = () => replaceBy(channelUrl(list.map(({ record }) => record)))
  return (
    <Screen title={handover.title} foot={<Button onPress={choose}>{handover.choose}</Button>}>
      <Empty title={handover.chooseTitle}>{handover.chooseSays}</Empty>
    </Screen>
  )
}

function chosenChannel([first]: readonly MemberPayment[], via: string | undefined): AvailableChannel | undefined {
  const policy = first ? policyOf(first.record.quote) : null
  return policy ? payments.channelsOf(policy)[Number(via)] : undefined
}

function Leaving({
  payments: list,
  available,
  outcome,
  onOutcome
}: Omit<Props, 'via'> & { available: AvailableChannel }) {
  const { preview: day } = useStore(household.days)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const records = list.map(({ record }) => record)
  const changed = useChanged(list)
  const { ref, opens } = available
  const name = channels.named(channelKinds[ref.kind], ref.name)

  const leave = async (options: BeginOptions = {}) => {
    const goOn = holdPage()
    setBusy(true)
    setRefused(null)
    try {
      const result = await payments.start(
        records.map(({ id }) => id),
        ref,
        { copy: searchedName(ref), ...options }
      )
      onOutcome(result)
      noteOutcome(records, result)
      // What follows is drawn as a page of its own, not bit by bit over this one.
      if (result.kind === 'paid') leaveBy(() => replaceBy(paidUrl(records)))
      else if (haveLeft(records)) leaveBy(() => replaceBy(handoverUrl(records)))
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setRefused(refusalWords(error.fault))
    } finally {
      setBusy(false)
      goOn()
    }
  }

  const { prefix, amount } = sumWords(quotedTotal(records).sum)
  const words = {
    'mini-program': handover.openMiniProgram(ref.name),
    link: handover.openLink,
    cashier: handover.payHere(pay.amount(prefix, amount))
  }
  return (
    <Screen
      title={handover.title}
      foot={
        day !== null ? (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        ) : changed.length > 0 ? null : (
          <Button disabled={busy} onPress={() => void leave()}>
            {busy ? handover.busy : opens === null ? handover.go : words[opens]}
          </Button>
        )
      }
    >
      <Heading>{handover.title}</Heading>
      {day === null ? null : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <StorageIssues />
      <ChangedNotice changed={changed} />
      {refused === null ? null : (
        <Notice tone="red" live>
          {refused}
        </Notice>
      )}
      {outcome ? <OutcomeNotice outcome={outcome} onAccept={(acceptFen) => void leave({ acceptFen })} /> : null}
      <Summary payments={list} channelName={name} />
      <LinesCards title={handover.typeTitle} payments={list} />
      {opens === null ? <GuidanceCard channel={ref} /> : null}
      <Care />
    </Screen>
  )
}

/** Whether somebody is on the way to the channel with these. */
function haveLeft(asked: readonly PaymentRecord[]): boolean {
  const { records } = payments.state.getState()
  return records.some(({ id, state }) => state === 'handed-over' && asked.some((one) => one.id === id))
}
