import { View } from '@tarojs/components'
import type { CivilDate } from '@/calculator'
import { localPolicies, shelfFor, unpublishedYears } from '@/policy'
import type { UnpublishedYear } from '@/policy'
import { shell } from '@/shell'
import { Card, Heading, Txt } from '@/ui'
import { longDate, policies as words } from '@/ui/text'
import { useStore } from '../shared/use-store'

/** What is not published as far as the library knows, and what one may go by until then. */
export function OpenYearsCard() {
  const asOf = useStore(shell.days, (state) => state.asOf)
  const open = openPlaces(asOf)
  return (
    <Card title={words.openTitle}>
      <View className='open-years'>
        {open.length > 0 ? <Txt block>{words.openLead}</Txt> : null}
        {open.map(({ place, years }) => (
          <View key={place}>
            <Heading level={3}>{place}</Heading>
            {years.map((year) => <OpenYear key={year.benefitYear} year={year} />)}
          </View>
        ))}
        {open.length > 0 ? <Txt block>{words.openNoDate}</Txt> : null}
        <Txt block tone='second'>{words.openElsewhere}</Txt>
      </View>
    </Card>
  )
}

function OpenYear({ year: { benefitYear, when, earlier } }: { year: UnpublishedYear }) {
  const before = earlier.map((notice) => words.openEarlier(notice.benefitYear, longDate(notice.issuedOn)))
  // What the newest of them shows counts; a place's habits change.
  const newest = earlier[earlier.length - 1]
  const now = newest && when === 'now' ? [newest.wasOutByNow ? words.openWasOut : words.openWasNot] : []
  const says = [...before, ...now]
  return (
    <View className='open-years__year'>
      <Txt block>{words.openYear[when](benefitYear)}</Txt>
      {says.length > 0 ? <Txt block size='note' tone='second'>{`${says.join('；')}。`}</Txt> : null}
    </View>
  )
}

/** The places that the library has any notice of, with the years that it has none of. */
function openPlaces(asOf: CivilDate): { place: string; years: UnpublishedYear[] }[] {
  const places = new Map(localPolicies().map(({ jurisdiction, place }) => [jurisdiction, place]))
  return [...places]
    .map(([jurisdiction, place]) => ({ place, years: unpublishedYears(shelfFor(jurisdiction), asOf) }))
    .filter(({ years }) => years.length > 0)
}
