import { View } from '@tarojs/components'
import type { Basis, CivilDate } from '@/calculator'
import { ofRule } from '@/policy'
import type { Clause, LocalPolicy } from '@/policy'
import { premiumsOf } from '@/app/anonymous-year'
import { windowTitle } from '@/app/clauses/words'
import { Txt } from '@/ui'
import { monthDay, summary as words, tiers, yuan } from '@/ui/text'
import { ClauseRef } from './facts'

interface Props {
  policy: LocalPolicy
  clauses: readonly Clause[]
  asOf: CivilDate
}

/** What is read from two metres: how much, and until which day. */
export function Headline({ policy, clauses, asOf }: Props) {
  const window = mainWindow(clauses)
  const own = window?.price.own ?? null
  const prices = own === null ? premiumsOf(policy) : [{ tier: 'standard' as const, fen: own.fen, basis: own.basis }]
  const notice = policy.notice.number
  return (
    <View className="headline" role="list">
      {prices.map(({ tier, fen, basis }) => (
        <Big
          key={tier}
          label={tier === 'standard' ? words.each : words.eachOf(tiers[tier])}
          value={yuan(fen)}
          unit={words.yuan}
          sources={[basis]}
          notice={notice}
        />
      ))}
      {window ? (
        <Big
          label={words.until(windowTitle(window), window.closesOn, window.closesOn < asOf)}
          value={monthDay(window.closesOn)}
          sources={[window.basis]}
          notice={notice}
        />
      ) : null}
    </View>
  )
}

/** The window in which everybody pays: the concentrated one, or the first that there is. */
function mainWindow(clauses: readonly Clause[]) {
  const windows = ofRule(clauses, 'windows').flatMap(({ value }) => (value.kind === 'special' ? [] : value))
  return windows.find(({ kind }) => kind === 'concentrated') ?? windows[0]
}

interface BigProps {
  label: string
  value: string
  unit?: string
  sources: readonly Basis[]
  notice: string
}

function Big({ label, value, unit = '', sources, notice }: BigProps) {
  return (
    <View className="big" role="listitem">
      <View>
        <Txt className="big__label">{label}</Txt>
        <ClauseRef sources={sources} notice={notice} />
      </View>
      <View className="big__line">
        <Txt className="big__value">{value}</Txt>
        {unit === '' ? null : <Txt className="big__unit">{unit}</Txt>}
      </View>
    </View>
  )
}
