import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Member } from '@/household'
import type { PaymentRecord, YearState } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, Card, Chip, Heading, Notice, Steps, Txt } from '@/ui'
import { channel as channels, channelKinds, pay, status as words } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { PaymentMissing } from '@/app/screen/recorded'
import { isFreeRecord } from '@/app/payment-parts'
import { batchOf, correctUrl, handoverUrl, useYears } from '@/app/payments'
import type { PaymentYear } from '@/app/payments'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { stateWordOf } from '@/app/year-words'
import './index.scss'
import { changesOf, drawnSteps } from './progress'
import { Recheck } from './recheck'
import { RefundCard } from './refund-card'

/** One payment from the quote to the end of cover, and what can be done about it. */
function Status() {
  const { params } = useRouter()
  const records = useStore(payments.state, (state) => state.records)
  const members = useStore(household.store, (state) => state.members)
  const record = records.find(({ id }) => id === params.record)
  const member = members.find(({ id }) => id === record?.memberId)
  const [found] = useYears(record && member ? [{ record, member }] : [])
  if (!record) return <PaymentMissing />
  if (!found) return <PaymentMissing title={words.goneTitle} says={words.goneSays} />
  return <StatusOf {...found} />
}

function StatusOf({ record, member, year }: PaymentYear) {
  const { asOf, preview: day } = useStore(household.days)
  const changes = changesOf(record, asOf)
  const { channel } = record
  const isPaid = record.state === 'declared-paid' || record.state === 'confirmed'
  return (
    <Screen title={words.title} foot={day === null ? nextStep(record, member, year?.state) : null}>
      <View className="status__top">
        <Txt block tone="second">
          {placeName(record.region)}
        </Txt>
        <View className="status__head">
          <Heading className="status__title">{words.heading(member.nickname, record.benefitYear)}</Heading>
          {year ? <Chip state={stateWordOf(year)} /> : null}
        </View>
        {channel ? (
          <Txt block tone="second">
            {channels.named(channelKinds[channel.kind], channel.name)}
          </Txt>
        ) : null}
      </View>
      <StorageIssues />
      {record.secondTime ? <Notice tone="red">{words.secondTime}</Notice> : null}
      {year ? null : <Notice tone="amber">{words.noRules}</Notice>}
      <Card>
        <Steps label={words.stepsLabel} steps={drawnSteps(record, year?.assessment ?? null, asOf)} />
      </Card>
      {record.state === 'declared-paid' ? <Recheck record={record} /> : null}
      {changes.length > 0 ? (
        <Card title={words.historyTitle}>
          {changes.map(({ id, says }) => (
            <Txt key={id} block tone="second">
              {says}
            </Txt>
          ))}
        </Card>
      ) : null}
      {isPaid && !isFreeRecord(record) ? (
        <RefundCard record={record} hasBegun={year?.state === 'covered' || year?.state === 'ended'} />
      ) : null}
      {isPaid && day === null ? (
        <Button kind="plain" onPress={() => open(correctUrl(record))}>
          {words.correct}
        </Button>
      ) : null}
      {day === null ? null : (
        <Txt block tone="second">
          {pay.previewSays}
        </Txt>
      )}
    </Screen>
  )
}

/** What is to be done next about a payment that is not over. */
function nextStep({ id, state, batch }: PaymentRecord, member: Member, year: YearState | undefined): ReactNode {
  if (state === 'handed-over')
    return <Button onPress={() => open(handoverUrl(batchOf({ id, batch })))}>{words.goOn}</Button>
  const isUnpaid = state === 'quoted' || state === 'refunded'
  return isUnpaid && year === 'due' ? (
    <Button onPress={() => open(`${routes.pay}?member=${member.id}`)}>{words.payNow}</Button>
  ) : null
}

export default guarded(Status)

definePageConfig({ navigationBarTitleText: '缴费进度' })
