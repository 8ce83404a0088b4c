import { View } from '@tarojs/components'
import { useState } from 'react'
import { PaymentError } from '@/payment'
import type { PaymentRecord } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, Card, Dialog, Notice, Txt } from '@/ui'
import { channel as channels, channelKinds, dateNear, enrolling, status as words } from '@/ui/text'
import { useReminders } from '@/app/use-family'
import { isFreeRecord } from '@/app/payment-parts'
import { refusalWords } from '@/app/payments'
import { useStore } from '@/app/use-store'
import './recheck.scss'

/** A declared payment is looked for in the official channel: found, or not. */
export function Recheck({ record }: { record: PaymentRecord }) {
  const { asOf, preview } = useStore(household.days)
  const coming = useReminders()?.coming ?? []
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const { id, channel } = record
  const days = coming.filter(({ kind, recordId }) => kind === 'recheck' && recordId === id)

  const say = (act: () => void) => {
    setAsking(false)
    try {
      act()
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setRefused(refusalWords(error.fault))
    }
  }

  return (
    <Card title={words.recheckTitle} className="recheck">
      <Txt block>
        {isFreeRecord(record)
          ? enrolling.recheckSays
          : words.recheckSays(
              channel ? channels.where(channels.named(channelKinds[channel.kind], channel.name)) : channels.whereAny
            )}
      </Txt>
      {days.length > 0 ? (
        <Txt block tone="second">
          {words.recheckDays(days.map(({ on }) => dateNear(on, asOf)))}
        </Txt>
      ) : null}
      {refused === null ? null : (
        <Notice tone="red" live>
          {refused}
        </Notice>
      )}
      {preview === null ? (
        <View className="recheck__answers">
          <Button onPress={() => say(() => payments.confirm(id, asOf))}>{words.found}</Button>
          <Button kind="plain" onPress={() => setAsking(true)}>
            {words.notFound}
          </Button>
        </View>
      ) : null}
      {asking ? (
        <Dialog
          title={words.notFoundTitle}
          confirm={words.notFoundConfirm}
          danger
          onConfirm={() => say(() => payments.notFound(id))}
          onCancel={() => setAsking(false)}
        >
          <Txt block>{words.notFoundSays}</Txt>
        </Dialog>
      ) : null}
    </Card>
  )
}
