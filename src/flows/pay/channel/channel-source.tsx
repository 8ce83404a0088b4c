import { whomToAsk } from '@/payment'
import type { AvailableChannel } from '@/payment'
import type { LocalPolicy } from '@/policy'
import { Notice, Txt } from '@/ui'
import { channel as words, common } from '@/ui/text'
import { HotlineNotice } from '@/app/screen/hotline-notice'

interface Props {
  policy: LocalPolicy | null
  available: readonly AvailableChannel[]
}

/** Which notice names these channels, how sure that is, and whom to ask where it names none for the phone. */
export function ChannelSource({ policy, available }: Props) {
  const doubts = new Set(available.flatMap(({ basis }) => basis?.otherReading ?? []))
  const sources = new Set(available.flatMap(({ basis }) => (basis ? words.source(basis.notice, basis.clause) : [])))
  const ask = policy ? whomToAsk(policy) : null
  return (
    <>
      {[...doubts].map((doubt) => (
        <Notice key={doubt} tone="amber">
          {doubt}
        </Notice>
      ))}
      {ask || available.length === 0 ? (
        <HotlineNotice title={words.none} number={ask?.number ?? common.taxLine}>
          {words.noneSays}
        </HotlineNotice>
      ) : null}
      {[...sources].map((source) => (
        <Txt key={source} block size="note" tone="second">
          {source}
        </Txt>
      ))}
    </>
  )
}
