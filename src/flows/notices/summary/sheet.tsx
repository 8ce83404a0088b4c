import { View } from '@tarojs/components'
import type { CivilDate } from '@/calculator'
import type { ReactNode } from 'react'
import { clausesOf } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { Heading, Txt } from '@/ui'
import { longDate, policies, summary as words, unchecked } from '@/ui/text'
import { ownNoticeOf } from '@/app/notice/share'
import { Facts } from './facts'
import { Headline } from './headline'
import { openLines, premiumLines, printSize, sectionLines } from './lines'
import { WayBack } from './way-back'
import { Windows } from './windows'

/** What follows below what everybody must know. */
const REST = ['subsidies', 'lapse', 'bonus', 'special', 'registration', 'channels'] as const

interface Props {
  place: string
  region: string
  policy: LocalPolicy
  asOf: CivilDate
  /** On its top, where there is something to know first. */
  children: ReactNode
}

/** The sheet as it is printed: everything on it is from the policy file, each line with its clause. */
export function Sheet({ place, region, policy, asOf, children }: Props) {
  const { benefitYear, hotlines, notice, notices, revision } = policy
  const clauses = clausesOf(policy)
  const own = ownNoticeOf(policy)
  const rest = [
    ...REST.map((id) => ({ id, lines: sectionLines(clauses, id) })),
    { id: 'open' as const, lines: own ? openLines(policy) : [] }
  ].filter(({ lines }) => lines.length > 0)
  const tellsOfLapses = rest.some(({ id }) => id === 'lapse')
  const premiums = premiumLines(clauses)
  const size = printSize([premiums, ...rest.map(({ lines }) => lines)].flat(), policy.windows.length)
  const title = notices.find(({ number }) => number === notice.number)?.title
  return (
    <View className={`sheet-a4 sheet-a4--${size}`}>
      {children}
      <View className="sheet-a4__top">
        <View className="sheet-a4__title">
          <Heading>{words.title(place, benefitYear)}</Heading>
          <Txt block>{words.lead(tellsOfLapses)}</Txt>
          <Headline policy={policy} clauses={clauses} asOf={asOf} />
          {own ? (
            <Txt block strong className="sheet-a4__unchecked">
              {words.nobodyChecked}
            </Txt>
          ) : null}
        </View>
        <WayBack region={region} policy={policy} />
      </View>
      <View className="sheet-a4__first">
        {/* One price for everybody stands above already. */}
        {premiums.length > 1 ? (
          <Part title={words.premiums}>
            <Facts lines={premiums} notice={notice.number} />
          </Part>
        ) : null}
        <Part title={words.windows}>
          <Windows policy={policy} clauses={clauses} />
        </Part>
      </View>
      <View className="sheet-a4__rest">
        {rest.map(({ id, lines }) => (
          <Part key={id} title={words.parts[id]}>
            <Facts lines={lines} notice={notice.number} />
          </Part>
        ))}
        <Part title={words.ask}>
          <View className="facts">
            {hotlines.map(({ number, says }) => (
              <View key={number} className="fact">
                <Txt strong className="sheet-a4__hotline">
                  {number}
                </Txt>
                <Txt className="fact__value">{says}</Txt>
              </View>
            ))}
          </View>
        </Part>
      </View>
      <View className="sheet-a4__foot">
        <Txt block>
          {own
            ? unchecked.source(own.notice.number)
            : words.source(
                [title, notice.number, notice.issuedOn ? policies.issued(longDate(notice.issuedOn)) : ''].filter(
                  (part) => part
                )
              )}
        </Txt>
        <Txt block>{own ? words.unsureOwn : words.unsure}</Txt>
        <Txt block>{own ? words.footerOwn : words.footer(revision)}</Txt>
      </View>
    </View>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="part">
      <Heading level={2} className="part__title">
        {title}
      </Heading>
      {children}
    </View>
  )
}
