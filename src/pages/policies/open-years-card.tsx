import { View } from '@tarojs/components'
import { naturalYear, yearOf } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { localPolicies, reportedOf, seasonFor, shelfFor, unpublishedYears, wasOutByNow } from '@/policy'
import type { Season, UnpublishedYear } from '@/policy'
import { shell } from '@/app/services'
import { Card, Heading, Txt } from '@/ui'
import { longDate, policies as words, season as seasons } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { useStore } from '@/app/use-store'

/** What is not published as far as the library knows, and what one may go by until then. */
export function OpenYearsCard() {
  const asOf = useStore(shell.days, (state) => state.asOf)
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

/** A year without a notice. */
interface OpenYearHere extends UnpublishedYear {
  /** Of the year that people ask about now; `null` of any other. */
  season: Season | null
  /** The place that others report figures of this year of, if any. */
  reported: string | undefined
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

/** Whether next year is the one that people ask about. */
export function isInSeason(asOf: CivilDate): boolean {
  const [{ jurisdiction } = { jurisdiction: '' }] = localPolicies()
  return jurisdiction !== '' && naturalYear(shelfFor(jurisdiction), asOf) > yearOf(asOf)
}

/** The places that the library has any notice of, with the years that it has none of. */
function openPlaces(asOf: CivilDate): { place: string; years: OpenYearHere[] }[] {
  const places = new Map(localPolicies().map(({ jurisdiction, place }) => [jurisdiction, place]))
  return [...places]
    .map(([jurisdiction, place]) => ({ place, years: yearsOpenIn(jurisdiction, asOf) }))
    .filter(({ years }) => years.length > 0)
}

/** The year that people ask about first. */
function yearsOpenIn(jurisdiction: string, asOf: CivilDate): OpenYearHere[] {
  const shelf = shelfFor(jurisdiction)
  const natural = naturalYear(shelf, asOf)
  const elsewhere = reportedOf(jurisdiction)
  return unpublishedYears(shelf, asOf)
    .map((year) => ({
      ...year,
      season: year.benefitYear === natural ? seasonFor(shelf, natural, asOf) : null,
      reported: elsewhere.find(({ benefitYear }) => benefitYear === year.benefitYear)?.place
    }))
    .sort((a, b) => Number(b.season !== null) - Number(a.season !== null))
}
