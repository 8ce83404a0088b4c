import { useState } from 'react'
import { payments } from '@/shell'
import { Button, Heading, Later, Notice, Txt } from '@/ui'
import { answer, common, handover } from '@/ui/text'
import { HealthNotices } from '../../shared/health-notices'
import type { MemberPayment } from '../../shared/payments'
import { openTab } from '../../shared/routes'
import { Screen } from '../../shared/screen'
import { useCopy } from '../../shared/use-copy'

/** Paid in the app, and nobody knows yet whether it worked: only the server can say, so it is asked again. */
export function Waiting({ payments: list }: { payments: readonly MemberPayment[] }) {
  const { outcomeOf, copy } = useCopy()
  const [asking, setAsking] = useState<'no' | 'now' | 'asked'>('no')

  const ask = async () => {
    setAsking('now')
    await payments.resume()
    setAsking('asked')
  }

  return (
    <Screen
      title={handover.waitingTitle}
      back={{ words: common.backHome, onBack: () => openTab('home') }}
      foot={
        <>
          <Button disabled={asking === 'now'} onPress={() => void ask()}>{asking === 'now' ? handover.busy : handover.askAgain}</Button>
          <Button kind='plain' onPress={() => openTab('home')}>{handover.later}</Button>
        </>
      }
    >
      <Heading>{handover.waitingTitle}</Heading>
      <Txt block tone='second'>{[...new Set(list.map(({ member }) => member.nickname))].join('、')}</Txt>
      <Later>
        <HealthNotices />
        {asking === 'asked' ? <Notice live>{handover.stillUnknown}</Notice> : null}
      </Later>
      <Notice
        tone='amber'
        action={{ words: outcomeOf(common.taxLine) ?? answer.copyLine(common.taxLine), onPress: () => copy(common.taxLine, common.taxLine) }}
      >
        {handover.waitingSays}
      </Notice>
    </Screen>
  )
}
