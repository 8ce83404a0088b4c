import { View } from '@tarojs/components'
import { useState } from 'react'
import { household } from '@/app/services'
import { BasisSheet, Button, Dialog, Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { sharedLink as words } from '@/ui/text'
import { OrdinaryAnswer } from '@/app/screen/answer/ordinary-answer'
import { RelatedLinks } from '@/flows/answer/related-links'
import { replaceBy } from '@/app/navigation'
import { startGuide } from '@/app/open-guide'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { usePlaceName } from '@/app/use-places'
import { useStore } from '@/app/use-store'
import { sharedLinkQuery } from '@/app/shared-link'
import type { SharedLink } from '@/app/shared-link'
import { anonymousYear, yearToLeadWith } from '@/app/anonymous-year'

/** The answer of a place's year, computed here and now; nothing of it came with the link. */
export function SharedAnswer({ link: { region, year, version } }: { link: Extract<SharedLink, { kind: 'year' }> }) {
  const asOf = useStore(household.days, (state) => state.asOf)
  const hasDraft = useStore(household.store, (state) => state.draft !== null)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [asking, setAsking] = useState(false)
  const place = usePlaceName(region)

  const { assessment } = anonymousYear(region, year, asOf)
  const counting = yearToLeadWith(region, asOf)
  const start = () => startGuide(region)
  return (
    <Screen
      columns
      title={words.title(year)}
      foot={<Button onPress={() => (hasDraft ? setAsking(true) : start())}>{words.start}</Button>}
    >
      <View className="page__across">
        <Txt block tone="second">
          {words.forWhom(place)}
        </Txt>
        <Heading>{words.title(year)}</Heading>
      </View>
      {year < counting ? (
        <Notice
          tone="amber"
          title={words.olderTitle(counting)}
          action={{
            words: words.olderGo(counting),
            onPress: () => replaceBy(`${routes.sharedLink}?${sharedLinkQuery(region, counting)}`)
          }}
        >
          {words.older(year, counting)}
        </Notice>
      ) : null}
      {version === 'current' ? null : <Notice tone="amber">{words[version]}</Notice>}
      <OrdinaryAnswer region={region} year={year} asOf={asOf} onExplain={setExplanation}>
        <RelatedLinks
          region={region}
          assessment={assessment}
          picture={`${routes.picture}?region=${region}&year=${year}`}
        />
      </OrdinaryAnswer>
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
      {asking ? (
        <Dialog
          title={words.draftTitle}
          confirm={words.startAnyway}
          onConfirm={start}
          onCancel={() => setAsking(false)}
        >
          <Txt block>{words.draftSays}</Txt>
        </Dialog>
      ) : null}
    </Screen>
  )
}
