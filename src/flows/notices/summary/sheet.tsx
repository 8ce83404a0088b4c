import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { clausesOf } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { Heading, Txt } from '@/ui'
import { longDate, policies, summary as words } from '@/ui/text'
import { Facts } from './facts'
import { premiumLines, sectionLines } from './lines'
import { Windows } from './windows'

/** What follows below what everybody must know. */
const REST = ['subsidies', 'lapse', 'bonus', 'special', 'registration', 'channels'] as const

/** The sheet as it is printed: everything on it is from the policy file, each line with its clause. */
export function Sheet({ place, policy }: { place: string; policy: LocalPolicy }) {
  const { benefitYear, hotlines, notice, notices, revision } = policy
  const clauses = clausesOf(policy)
  const title = notices.find(({ number }) => number === notice.number)?.title
  return (
    <View className="sheet-a4">
      <View className="sheet-a4__top">
        <Heading>{words.title(place, benefitYear)}</Heading>
        <Txt block>{words.lead}</Txt>
      </View>
      <View className="sheet-a4__first">
        <Part title={words.premiums}>
          <Facts lines={premiumLines(clauses)} notice={notice.number} />
        </Part>
        <Part title={words.windows}>
          <Windows policy={policy} clauses={clauses} />
        </Part>
      </View>
      <View className="sheet-a4__rest">
        {REST.map((id) => {
          const lines = sectionLines(clauses, id)
          return lines.length > 0 ? (
            <Part key={id} title={words.parts[id]}>
              <Facts lines={lines} notice={notice.number} />
            </Part>
          ) : null
        })}
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
          {words.source(
            [title, notice.number, notice.issuedOn ? policies.issued(longDate(notice.issuedOn)) : ''].filter(
              (part) => part
            )
          )}
        </Txt>
        <Txt block>{words.unsure}</Txt>
        <Txt block>{words.footer(revision)}</Txt>
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
