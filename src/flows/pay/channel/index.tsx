import { useState } from 'react'
import type { AvailableChannel } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, ChooseOne, ErrorSummary, Field, HardWords, Heading, Notice, Txt } from '@/ui'
import { channel as words, channelKinds, pay, sumWords } from '@/ui/text'
import { ChangedNotice } from '@/app/screen/changed-notice'
import { guarded } from '@/app/screen/guarded'
import { PaymentMissing, Recorded } from '@/app/screen/recorded'
import { partsOf } from '@/app/payment-parts'
import type { Part } from '@/app/payment-parts'
import { handoverUrl, useChanged, usePayments } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { open } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { quotedTotal } from '@/app/total'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { ElsewhereFoot, PreviewFoot } from './channel-foot'
import { ChannelSource } from './channel-source'
import { EnrolHere } from './enrol-here'
import { SeveralParts } from './several-parts'

const WHERE = 'channel-where'

/** Where to pay. Members of other places have other channels: they are paid for after these. */
function ChannelPage() {
  const list = usePayments()
  const parts = partsOf(list.filter(({ record }) => record.state === 'quoted'))
  const [part] = parts
  if (!part) return list.length > 0 ? <Recorded payments={list} /> : <PaymentMissing />
  if (part.isFree) return <EnrolHere part={part} parts={parts} />
  return <ChooseChannel key={part.payments.map(({ record }) => record.id).join()} part={part} parts={parts} />
}

function ChooseChannel({ part, parts }: { part: Part; parts: readonly Part[] }) {
  const { preview: day } = useStore(household.days)
  const available = part.policy ? payments.channelsOf(part.policy) : []
  const [chosen, setChosen] = useState<string | undefined>(available[0]?.opens ? '0' : undefined)
  const { faults, faultAt, setFaults } = useFaults({ [WHERE]: chosen })
  const changed = useChanged(part.payments)

  const next = () => {
    setFaults(chosen === undefined ? [{ field: WHERE, says: words.choose }] : [])
    if (chosen !== undefined) open(`${handoverUrl(part.payments.map(({ record }) => record))}&via=${chosen}`)
  }

  return (
    <Screen
      title={words.title}
      foot={
        day !== null ? (
          <PreviewFoot />
        ) : changed.length === 0 && available.length > 0 ? (
          <Button onPress={next}>{words.next}</Button>
        ) : (
          <ElsewhereFoot payments={changed.length > 0 ? [] : part.payments} />
        )
      }
    >
      <Heading>{words.title}</Heading>
      {day === null ? null : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <SeveralParts parts={parts} />
      <Txt block tone="second">
        {summaryOf(part.payments)}
      </Txt>
      <ChangedNotice changed={changed} />
      <ErrorSummary errors={faults} />
      {changed.length > 0 ? null : (
        <>
          {available.length > 0 ? (
            <Field id={WHERE} error={faultAt(WHERE)}>
              <ChooseOne
                label={words.group}
                name={WHERE}
                options={available.map((one, index) => ({ value: String(index), ...channelOption(one) }))}
                value={chosen}
                onChange={setChosen}
              />
            </Field>
          ) : null}
          <ChannelSource policy={part.policy} available={available} />
          <HardWords words={['channel']} />
        </>
      )}
    </Screen>
  )
}

const OPENS = { 'mini-program': words.opens, link: words.opensLink, cashier: words.inside }

/** A channel as a choice: what it is, how it opens, what the notice says of it. */
function channelOption({ ref: { kind, name }, opens, banks, basis }: AvailableChannel): {
  label: string
  hint: string
} {
  const lines = [opens === null ? '' : OPENS[opens], basis?.says ?? '', banks.length > 0 ? words.banks(banks) : '']
  return { label: words.named(channelKinds[kind], name), hint: lines.filter((line) => line !== '').join('\n') }
}

function summaryOf(list: readonly MemberPayment[]): string {
  const { way, amount, brackets } = sumWords(quotedTotal(list.map(({ record }) => record)).sum)
  const names = [...new Set(list.map(({ member }) => member.nickname))]
  return words.summary(names, way, amount, brackets)
}

export default guarded(ChannelPage)

definePageConfig({ navigationBarTitleText: '在哪里缴' })
