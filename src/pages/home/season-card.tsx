import { View } from '@tarojs/components'
import { Card, Txt } from '@/ui'
import { home, season as words } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { HaveNotice } from '@/app/screen/have-notice'
import { Said } from '@/app/screen/said'
import type { FamilySeason } from '@/app/family'

interface Props {
  season: FamilySeason
  /** Something with a deadline stands above it. */
  isSecond: boolean
}

/** Next year where there is no notice of it: which year, what to do today, whom to call. */
export function SeasonCard({ season: { benefitYear, phase, seasons }, isSecond }: Props) {
  const inPhase = { now: words.familyNow, soon: words.familySoon, over: words.familyOver }[phase]
  const title = inPhase(benefitYear, seasons.length)
  const nearest = words.nearestOfAll(seasons)
  const act = phase === 'soon' ? words.ask : words.today
  if (isSecond) {
    return (
      <Card title={title}>
        <Said
          acts={
            <>
              <DialButton kind="plain" />
              <HaveNotice year={benefitYear} />
            </>
          }
        >
          <Txt block>{home.seasonSays(benefitYear)}</Txt>
          {nearest === '' ? null : (
            <Txt block tone="second">
              {nearest}
            </Txt>
          )}
        </Said>
      </Card>
    )
  }
  return (
    <View className="family">
      <View className="family__label">{title}</View>
      <View className="family__main">
        <View className="family__today">{act}</View>
      </View>
      <View className="family__total">
        <View>{home.seasonSays(benefitYear)}</View>
        {nearest === '' ? null : <View>{nearest}</View>}
      </View>
      <DialButton kind="card" />
      <HaveNotice kind="card" year={benefitYear} />
    </View>
  )
}
