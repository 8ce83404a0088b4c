import type { Assessment } from '@/calculator'
import { policiesOf } from '@/policy'
import { canPrint } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import {
  keptNotice,
  keptNoticePage,
  picture as pictureWords,
  relatedLinks as words,
  sentNotice,
  share
} from '@/ui/text'
import { sharedLinkQuery } from '@/app/shared-link'
import { placeName, policyOf } from '@/app/assessed'
import { open } from '@/app/navigation'
import { ownNoticeOf, sentPage } from '@/app/notice/share'
import { pictures } from '@/app/pictures'
import { routes } from '@/app/routes'
import { ShareRow } from '@/app/screen/share-row'

interface Props {
  region: string
  assessment: Assessment
  /** Whose years ahead to look at; left out where there is nobody. */
  skip?: string
  /** Whose answer to make a picture of. */
  picture: string
}

/** Where an answer leads on to: the years ahead, the notice itself, somebody else's phone, the notice board. */
export function RelatedLinks({ region, assessment, skip, picture }: Props) {
  const { benefitYear } = assessment
  const policy = policyOf(assessment)
  const own = ownNoticeOf(policy)
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
        {own ? (
          // Whoever opens a link to the year has not this notice.
          <ShareRow
            title={sentNotice.cardTitle(keptNotice.title(placeName(own.region), benefitYear))}
            hint={keptNoticePage.shareHint}
            {...sentPage(own)}
          />
        ) : (
          <ShareRow
            title={share.cardTitle(placeName(region), benefitYear)}
            route={routes.sharedLink}
            query={sharedLinkQuery(region, benefitYear)}
          />
        )}
        {pictures === null ? (
          <Row label={pictureWords.row} note={pictureWords.rowNone} />
        ) : (
          <Row label={pictureWords.row} note={pictureWords.rowHint} onPress={() => open(picture)} />
        )}
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
