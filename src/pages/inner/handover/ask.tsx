import { useEffect, useState } from 'react'
import { PaymentError } from '@/payment'
import type { ChannelRef, HandOverOutcome } from '@/payment'
import { payments, shell } from '@/shell'
import { Button, goToTitle, Heading, Later, Notice } from '@/ui'
import { channel as channels, channelKinds, common, dateNear, handover, paymentErrors, preview } from '@/ui/text'
import { policyOf } from '../../shared/assessed'
import { HealthNotices } from '../../shared/health-notices'
import { channelUrl, paidUrl } from '../../shared/payments'
import type { MemberPayment } from '../../shared/payments'
import { leaveBy, open, openTab, replaceBy } from '../../shared/routes'
import { leavePreview, Screen } from '../../shared/screen'
import { useStore } from '../../shared/use-store'
import { Care, GuidanceCard } from './guidance'
import { LinesCards } from './lines-card'
import { Summary } from './summary'
import { Troubles } from './troubles'

interface Props {
  payments: readonly MemberPayment[]
  channel: ChannelRef
  outcome: HandOverOutcome | null
}

/** Back from the channel, or before going there by the steps: was it paid, not yet, or did something go wrong. */
export function Ask({ payments: list, channel, outcome }: Props) {
  const { asOf, preview: day } = useStore(shell.days)
  const [inTrouble, setInTrouble] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const records = list.map(({ record }) => record)
  useEffect(goToTitle, [inTrouble])

  const notPaid = () => {
    try {
      leaveBy(() => {
        payments.notPaid(records.map(({ id }) => id))
        replaceBy(channelUrl(records))
      })
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setRefused(paymentErrors[error.code](error.data))
    }
  }

  if (inTrouble) {
    return (
      <Screen
        title={handover.troubleTitle}
        back={{ words: common.back, onBack: () => setInTrouble(false), everywhere: true }}
        foot={
          <>
            <Button onPress={() => openTab('home')}>{handover.later}</Button>
            <Button kind='plain' onPress={notPaid}>{handover.notPaidOther}</Button>
          </>
        }
      >
        <Heading>{handover.troubleTitle}</Heading>
        <Troubles />
      </Screen>
    )
  }

  return (
    <Screen
      title={handover.askTitle}
      back={{ words: common.backHome, onBack: () => openTab('home') }}
      foot={
        day === null ? (
          <>
            <Button onPress={() => open(paidUrl(records))}>{handover.paid}</Button>
            <Button kind='plain' onPress={notPaid}>{handover.notPaid}</Button>
            <Button kind='plain' onPress={() => setInTrouble(true)}>{handover.trouble}</Button>
          </>
        ) : (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        )
      }
    >
      <Heading>{handover.askTitle}</Heading>
      <Later>
        <HealthNotices />
        {refused === null ? null : <Notice tone='red' live>{refused}</Notice>}
      </Later>
      <Summary payments={list} channelName={channels.named(channelKinds[channel.kind], channel.name)} note={leftOn(list, asOf)} />
      {outcome?.kind === 'steps' ? (
        <Notice live>{outcome.copied ? handover.steps(channel.name) : handover.stepsNotCopied}</Notice>
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
  const offered = policy ? payments.channelsOf(policy) : []
  return offered.some(({ ref, opens }) => opens !== null && ref.kind === kind && ref.name === name)
}
