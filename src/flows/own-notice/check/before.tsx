import type { OwnNotice } from '@/policy/own-notice'
import { Card, Txt } from '@/ui'
import { keptNotice, ownNotice as words } from '@/ui/text'
import { differencesBetween } from '@/app/notice/differences'
import { policyOf } from '@/app/notice/own-policies'
import { Differences } from './differences'

interface Props {
  /** The own notice that answers there today; `null`: none does. */
  before: OwnNotice | null
  now: OwnNotice
  /** Own notices of places below. */
  deeper: readonly OwnNotice[]
  placeName: (code: string) => string
}

/** What own notices are kept already: what this one says differently from the one it answers for, and where it does not. */
export function Before({ before, now, deeper, placeName }: Props) {
  return (
    <>
      {before === null ? null : <Answering before={before} now={now} placeName={placeName} />}
      {deeper.length === 0 ? null : (
        <Card title={words.deeperTitle}>
          <Txt block>{words.deeper(deeper.map(({ region }) => placeName(region)))}</Txt>
        </Card>
      )}
    </>
  )
}

function Answering({ before, now, placeName }: Pick<Props, 'now' | 'placeName'> & { before: OwnNotice }) {
  const [policyBefore, policyNow] = [policyOf(before), policyOf(now)]
  const list = policyBefore && policyNow ? differencesBetween(policyBefore, policyNow) : []
  const name = keptNotice.title(placeName(before.region), before.benefitYear)
  const says = before.region === now.region ? words.beforeHere : words.beforeAbove
  return (
    <Card title={says.title(name)}>
      <Txt block>{list.length === 0 ? says.same : says.differs}</Txt>
      <Differences list={list} />
    </Card>
  )
}
