import { View } from '@tarojs/components'
import { wasOutByNow } from '@/policy'
import { openPlaces } from '@/app/open-years'
import type { OpenYearHere } from '@/app/open-years'
import { household } from '@/app/services'
import { Card, Heading, Txt } from '@/ui'
import { longDate, policies as words, season as seasons } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { useStore } from '@/app/use-store'

/** What is not published as far as the library knows, and what one may go by until then. */
export function OpenYearsCard() {
  const asOf = useStore(household.days, (state) => state.asOf)
  const open = openPlaces(asOf)
  const toAsk = open.some(({ years }) => years.some(({ season }) => season !== null))
  return (
    <Card title={words.openTitle}>
      <View className="open-years">
        {open.length > 0 ? <Txt block>{words.openLead}</Txt> : null}
        {open.map(({ place, years }) => (
          <View key={place}>
            <Heading level={3}>{place}</Heading>
            {years.map((year) => (
              <OpenYear key={year.benefitYear} year={year} />
            ))}
          </View>
        ))}
        {open.length > 0 ? <Txt block>{words.openNoDate}</Txt> : null}
        <Txt block tone="second">
          {words.openElsewhere}
        </Txt>
        {toAsk ? <DialButton kind="plain" /> : null}
      </View>
    </Card>
  )
}

function OpenYear({ year: { benefitYear, when, earlier, season, reported } }: { year: OpenYearHere }) {
  const before = earlier.flatMap(({ benefitYear: of, issuedOn }) =>
    issuedOn === null ? [] : words.openEarlier(of, longDate(issuedOn))
  )
  const wasOut = when === 'now' ? wasOutByNow({ earlier }) : null
  const now = wasOut === null ? [] : [wasOut ? words.openWasOut : words.openWasNot]
  const says = [...before, ...now, ...(reported === undefined ? [] : [words.openReported(reported)])]
  return (
    <View className="open-years__year">
      <Txt block strong={season !== null}>
        {season ? words.openSeason(seasons.headline(season)) : words.openYear[when](benefitYear)}
      </Txt>
      {season ? <Txt block>{seasons.usual(season)}</Txt> : null}
      {says.length > 0 ? <Txt block size="note" tone="second">{`${says.join('；')}。`}</Txt> : null}
    </View>
  )
}
