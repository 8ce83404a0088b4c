import type { ChannelRef, HandOverOutcome } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, Heading, Notice } from '@/ui'
import { channel as channels, channelKinds, common, dateNear, handover, preview, searchedName } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { StorageIssues } from '@/app/screen/storage-issues'
import { paidUrl, troubleUrl } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { open, openTab } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { Care, GuidanceCard } from './guidance'
import { LinesCards } from './lines-card'
import { Summary } from './summary'
import { useNotPaid } from './use-not-paid'

interface Props {
  payments: readonly MemberPayment[]
  channel: ChannelRef
  outcome: HandOverOutcome | null
}

/** Back from the channel, or before going there by the steps: was it paid, not yet, or did something go wrong. */
export function Ask({ payments: list, channel, outcome }: Props) {
  const { asOf, preview: day } = useStore(household.days)
  const { notPaid, refused } = useNotPaid(list)
  const records = list.map(({ record }) => record)

  return (
    <Screen
      title={handover.askTitle}
      back={{ words: common.backHome, onBack: () => openTab('home') }}
      foot={
        day === null ? (
          <>
            <Button onPress={() => open(paidUrl(records))}>{handover.paid}</Button>
            <Button kind="plain" onPress={notPaid}>
              {handover.notPaid}
            </Button>
            <Button kind="plain" onPress={() => open(troubleUrl(records))}>
              {handover.trouble}
            </Button>
          </>
        ) : (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        )
      }
    >
      <Heading>{handover.askTitle}</Heading>
      <StorageIssues />
      {refused === null ? null : (
        <Notice tone="red" live>
          {refused}
        </Notice>
      )}
      <Summary
        payments={list}
        channelName={channels.named(channelKinds[channel.kind], channel.name)}
        note={leftOn(list, asOf)}
      />
      {outcome?.kind === 'steps' ? (
        <Notice live>{outcome.copied ? handover.steps(searchedName(channel)) : handover.stepsNotCopied}</Notice>
      ) : null}
      {opensHere(list, channel) ? null : <GuidanceCard channel={channel} />}
      <LinesCards title={handover.againTitle} payments={list} />
      <Care />
    </Screen>
  )
}

/** Said only where it was not today. */
function leftOn([first]: readonly MemberPayment[], asOf: string): string | undefined {
  const on = first?.record.steps.slice(-1)[0]?.on
  return on === undefined || on === asOf ? undefined : handover.leftOn(dateNear(on, asOf))
}

function opensHere([first]: readonly MemberPayment[], { kind, name }: ChannelRef): boolean {
  const policy = first ? policyOf(first.record.quote) : null
  const available = policy ? payments.channelsOf(policy) : []
  return available.some(({ ref, opens }) => opens !== null && ref.kind === kind && ref.name === name)
}
