import { View } from '@tarojs/components'
import { useState } from 'react'
import { household } from '@/app/services'
import { BasisSheet, Button, Dialog, Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { payingLaterSentence, sharedLink as words } from '@/ui/text'
import { AmountCard } from '@/flows/answer/amount-card'
import { AnswerNote } from '@/flows/answer/answer-note'
import { Cautions } from '@/app/screen/cautions'
import { RelatedLinks } from '@/flows/answer/related-links'
import { FactRows } from '@/flows/answer/fact-rows'
import { NoAmount } from '@/flows/answer/no-amount'
import { PayDayDoor } from '@/flows/answer/pay-day-door'
import { afterDeadline, placeName } from '@/app/assessed'
import { replaceBy } from '@/app/navigation'
import { startGuide } from '@/app/open-guide'
import { payingLater } from '@/app/paying-later'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { sharedLinkQuery } from '@/app/shared-link'
import type { SharedLink } from '@/app/shared-link'
import { yearToLeadWith, ANONYMOUS, anonymousYear } from '@/app/anonymous-year'

/** The answer of a place's year, computed here and now; nothing of it came with the link. */
export function SharedAnswer({ link: { region, year, version } }: { link: Extract<SharedLink, { kind: 'year' }> }) {
  const asOf = useStore(household.days, (state) => state.asOf)
  const hasDraft = useStore(household.store, (state) => state.draft !== null)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [asking, setAsking] = useState(false)
  const place = placeName(region)

  const { assessment, season } = anonymousYear(region, year, asOf)
  const counting = yearToLeadWith(region, asOf)
  const later = payingLater(assessment, afterDeadline(region, assessment, ANONYMOUS, asOf))
  const start = () => startGuide(region)
  return (
    <Screen
      title={words.title(year)}
      foot={<Button onPress={() => (hasDraft ? setAsking(true) : start())}>{words.start}</Button>}
    >
      <View>
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
      {assessment.window ? <AmountCard asOf={asOf} assessment={assessment} onExplain={setExplanation} /> : null}
      {assessment.amountDue ? (
        <FactRows asOf={asOf} assessment={assessment} onExplain={setExplanation} />
      ) : (
        <NoAmount asOf={asOf} assessment={assessment} season={season} onExplain={setExplanation} />
      )}
      <Notice title={words.ordinaryTitle}>{words.ordinary}</Notice>
      <PayDayDoor
        assessment={assessment}
        later={later && payingLaterSentence(later, asOf)}
        address={`${routes.payDay}?region=${region}&year=${year}`}
      />
      <Cautions cautions={season === null ? assessment.cautions : []} />
      <RelatedLinks region={region} assessment={assessment} />
      <AnswerNote region={region} benefitYear={year} />
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
