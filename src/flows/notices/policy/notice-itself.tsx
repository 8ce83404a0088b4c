import { View } from '@tarojs/components'
import type { CitedNotice, Policy } from '@/policy'
import { Heading, SourceLine, Txt } from '@/ui'
import { longDate, policies, policy as words } from '@/ui/text'
import { numberOf } from './part-words'

/** The notice itself: title, number, who issued it, when, how long it holds; and the others that are cited beside it. */
export function NoticeItself({ policy }: { policy: Policy }) {
  const main = numberOf(policy)
  const own = policy.notices.filter(({ number }) => number === main)
  const others = policy.notices.filter(({ number }) => number !== main)
  return (
    <>
      {own.map((notice) => (
        <OneNotice key={notice.number} notice={notice} />
      ))}
      {policy.kind === 'local' ? (
        <View className="clause">
          <Txt block>{policy.notice.basis.says}</Txt>
          <SourceLine source={policy.notice.basis} />
        </View>
      ) : null}
      {others.length > 0 ? (
        <View className="clause-group">
          <Heading level={2} className="clause-group__title">
            {words.otherNotices}
          </Heading>
          {others.map((notice) => (
            <OneNotice key={notice.number} notice={notice} />
          ))}
        </View>
      ) : null}
    </>
  )
}

function OneNotice({
  notice: { title, number, issuer, issuedOn, effectiveFrom, effectiveTo, note, known }
}: {
  notice: CitedNotice
}) {
  const validity =
    effectiveTo === null
      ? null
      : effectiveFrom === null
        ? words.validTo(longDate(effectiveTo))
        : words.validFromTo(longDate(effectiveFrom), longDate(effectiveTo))
  const facts = [
    title === null ? null : number,
    issuer,
    issuedOn && policies.issued(longDate(issuedOn)),
    validity && words.validity(validity),
    known === 'quoted' && words.quoted
  ].filter(Boolean)
  return (
    <View className="cited">
      <Txt block strong>
        {title ?? number}
      </Txt>
      <Txt block size="note" tone="second">
        {facts.join(' · ')}
      </Txt>
      {note === null ? null : (
        <Txt block size="note" tone="second">
          {note}
        </Txt>
      )}
    </View>
  )
}
