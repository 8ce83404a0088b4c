import { View } from '@tarojs/components'
import type { Policy } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { placeName } from '@/app/assessed'
import { ownNoticeOf, sentPage } from '@/app/notice/share'
import { canPrint } from '@/app/services'
import { Card, Heading, Row, Rows, Txt } from '@/ui'
import {
  keptNotice,
  keptNoticePage,
  longDate,
  relatedLinks,
  policies,
  policy as words,
  sentNotice,
  share
} from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { countOf, partAddress } from '@/app/clauses/parts'
import type { Part } from '@/app/clauses/parts'
import { ShareRow } from '@/app/screen/share-row'
import { partHint, partName } from './part-words'

/** What a notice speaks of, each a tap away, with the figure that most come for. */
export function Contents({ policy, parts }: { policy: Policy; parts: readonly Part[] }) {
  const own = ownNoticeOf(policy)
  const source = own ? keptNotice.origin[own.origin](longDate(own.keptOn)) : words.revision(policy.revision)
  return (
    <Screen title={policy.title}>
      <View>
        <Txt block tone="second">
          {[policies.benefitYear(policy.benefitYear), source].join(' · ')}
        </Txt>
        <Heading>{policy.title}</Heading>
      </View>
      <Card flush>
        <Rows>
          {parts.map((part) => (
            <Row
              key={`${part.section} ${part.nth}`}
              label={partName(part)}
              note={partHint(policy, part)}
              {...(saysAnything(part) && { onPress: () => open(partAddress(policy, part)) })}
            />
          ))}
        </Rows>
      </Card>
      <Doors policy={policy} own={own} />
    </Screen>
  )
}

/** The notice itself and what it leaves open are not made of clauses. */
function saysAnything({ section, groups }: Part): boolean {
  return section === 'notice' || section === 'open' || countOf(groups) > 0
}

/** Where else this notice leads to. */
function Doors({ policy, own }: { policy: Policy; own: OwnNotice | null }) {
  const { id, title, benefitYear } = policy
  return (
    <Card flush title={relatedLinks.title}>
      <Rows>
        {policy.kind === 'local' ? (
          <Row label={words.compareThis} onPress={() => open(`${routes.compare}?a=${id}`)} />
        ) : null}
        {policy.kind === 'local' && canPrint ? (
          <Row
            label={relatedLinks.summary}
            note={relatedLinks.summaryHint}
            onPress={() => open(`${routes.summary}?region=${policy.jurisdiction}&year=${benefitYear}`)}
          />
        ) : null}
        {own ? (
          <ShareRow
            title={sentNotice.cardTitle(keptNotice.title(placeName(own.region), benefitYear))}
            hint={keptNoticePage.shareHint}
            {...sentPage(own)}
          />
        ) : (
          <ShareRow title={share.policyTitle(title)} route={routes.policy} query={`id=${id}`} />
        )}
      </Rows>
    </Card>
  )
}
