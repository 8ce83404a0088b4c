import { useState } from 'react'
import { payments } from '@/app/services'
import { Button, Heading, Notice, Txt } from '@/ui'
import { common, handover } from '@/ui/text'
import { StorageIssues } from '@/app/screen/storage-issues'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import type { MemberPayment } from '@/app/payments'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'

/** Paid in the app, and nobody knows yet whether it worked: only the server can say, so it is asked again. */
export function Waiting({ payments: list }: { payments: readonly MemberPayment[] }) {
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
          <Button disabled={asking === 'now'} onPress={() => void ask()}>
            {asking === 'now' ? handover.busy : handover.askAgain}
          </Button>
          <Button kind="plain" onPress={() => openTab('home')}>
            {handover.later}
          </Button>
        </>
      }
    >
      <Heading>{handover.waitingTitle}</Heading>
      <Txt block tone="second">
        {[...new Set(list.map(({ member }) => member.nickname))].join('、')}
      </Txt>
      <StorageIssues />
      {asking === 'asked' ? <Notice live>{handover.stillUnknown}</Notice> : null}
      <HotlineNotice tone="amber" number={common.taxLine}>
        {handover.waitingSays}
      </HotlineNotice>
    </Screen>
  )
}
