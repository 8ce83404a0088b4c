import { everyPolicy, localHeadings } from '@/policy'
import { household } from '@/app/services'
import { Card, Heading, Icon, Press, Row, Rows, Txt } from '@/ui'
import { policies as words } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { useStore } from '@/app/use-store'
import { Screen } from '@/app/screen/screen'
import './index.scss'
import { isInSeason } from '@/app/open-years'
import { OpenYearsCard } from './open-years-card'
import { OwnNoticesCard } from './own-notices-card'
import { PolicyRow } from './policy-row'
import { ReportedCard } from './reported-card'

/** What every figure stands on: the notices in the library, each a tap away, and the way to search them all at once. */
function Policies() {
  const inSeason = useStore(household.days, ({ asOf }) => isInSeason(asOf))
  return (
    <Screen title={words.title} tab="policies" columns>
      <Heading>{words.title}</Heading>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      <Press className="to-search" onPress={() => open(routes.search)}>
        <Icon name="search" className="to-search__mark" />
        <Txt tone="second">{words.search}</Txt>
      </Press>
      {inSeason ? <OpenYearsCard /> : null}
      <OwnNoticesCard />
      <Card flush title={words.all}>
        <Rows>
          {everyPolicy().map((policy) => (
            <PolicyRow key={policy.id} policy={policy} />
          ))}
        </Rows>
      </Card>
      {localHeadings().length > 1 ? (
        <Card flush>
          <Row label={words.compare} note={words.compareHint} onPress={() => open(routes.compare)} />
        </Card>
      ) : null}
      {inSeason ? null : <OpenYearsCard />}
      <ReportedCard />
    </Screen>
  )
}

export default guarded(Policies)

definePageConfig({ navigationBarTitleText: '政策' })
