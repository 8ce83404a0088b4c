import type { Assessment } from '@/calculator'
import { policiesOf } from '@/policy'
import { canPrint } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import { relatedLinks as words, share } from '@/ui/text'
import { sharedLinkQuery } from '@/app/shared-link'
import { placeName, policyOf } from '@/app/assessed'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { ShareRow } from '@/app/screen/share-row'

interface Props {
  region: string
  assessment: Assessment
  /** Whose years ahead to look at; left out where there is nobody. */
  skip?: string
}

/** Where an answer leads on to: the years ahead, the notice itself, somebody else's phone, the notice board. */
export function RelatedLinks({ region, assessment, skip }: Props) {
  const { benefitYear } = assessment
  const policy = policyOf(assessment)
  const hasNotice = policiesOf(region).length > 0
  return (
    <Card flush title={words.title}>
      <Rows>
        {skip === undefined ? null : (
          <Row
            label={hasNotice ? words.skip : words.skipNational}
            note={hasNotice ? words.skipHint : words.skipNationalHint}
            onPress={() => open(skip)}
          />
        )}
        {policy ? (
          <Row label={words.policy} note={words.policyHint} onPress={() => open(`${routes.policy}?id=${policy.id}`)} />
        ) : null}
        <ShareRow
          title={share.cardTitle(placeName(region), benefitYear)}
          route={routes.sharedLink}
          query={sharedLinkQuery(region, benefitYear)}
        />
        {canPrint && policy ? (
          <Row
            label={words.summary}
            note={words.summaryHint}
            onPress={() => open(`${routes.summary}?region=${region}&year=${benefitYear}`)}
          />
        ) : null}
      </Rows>
    </Card>
  )
}
