import { ownNotices } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import { keptNotice as words, longDate, noticeInHand } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { mainFigures } from '@/app/notice/main-figures'
import { officialOver } from '@/app/notice/own-policies'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { RemovedOwnNotices } from '@/app/screen/removed-notices'
import { ReplacedNotices } from '@/app/screen/replaced-notices'
import { useStore } from '@/app/use-store'

/** The notices that the resident has taken in, apart from those of the library, and the way to take in one more. */
export function OwnNoticesCard() {
  const notices = useStore(ownNotices.state, (state) => state.notices)
  return (
    <>
      <RemovedOwnNotices />
      <ReplacedNotices />
      <Card flush title={words.listTitle}>
        <Rows>
          {notices.map((notice) => {
            const { id, region, benefitYear, origin, keptOn } = notice
            const { fen, closesOn } = mainFigures(notice)
            const lines = [words.main(fen, closesOn), words.origin[origin](longDate(keptOn))]
            const isReplaced = officialOver(notice) !== null
            return (
              <Row
                key={id}
                label={words.title(placeName(region), benefitYear)}
                value={lines[0]}
                note={[lines[1], isReplaced ? words.notUsed : ''].filter(Boolean).join('\n')}
                onPress={() => open(`${routes.keptNotice}?id=${id}`)}
              />
            )
          })}
          <Row label={noticeInHand.have} note={noticeInHand.haveHint} onPress={() => open(routes.ownNotice)} />
        </Rows>
      </Card>
    </>
  )
}
