import { useRouter } from '@tarojs/taro'
import { isYear } from '@/policy'
import { ownNotices } from '@/app/services'
import { Card, Heading, Row, Rows, Txt } from '@/ui'
import { noticeInHand, ownNotice as words } from '@/ui/text'
import { emptyNoticeDraft } from '@/app/notice/draft'
import type { NoticeDraft } from '@/app/notice/draft'
import { open } from '@/app/navigation'
import { codeIn } from '@/app/places'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { routeOf, useBegin } from './use-begin'

/** The three ways in which a notice comes into the app. */
function OwnNotice() {
  const { params } = useRouter()
  const draft = useStore(ownNotices.state, (state) => state.draft)
  const asked = askedIn(params)
  const { begin, question } = useBegin()
  const fill = () =>
    begin({
      draft: emptyNoticeDraft({ door: 'filled-in', typed: null }, asked),
      route: asked.region === null || asked.benefitYear === null ? routes.noticePlace : routes.fillNotice
    })

  return (
    <Screen title={noticeInHand.have}>
      <Heading>{words.doorsTitle}</Heading>
      <Txt block tone="second">
        {words.doorsLead}
      </Txt>
      {draft === null ? null : (
        <Card flush>
          <Row label={words.resume} note={words.resumeTitle} onPress={() => open(routeOf(draft))} />
        </Card>
      )}
      <Card flush>
        <Rows>
          <Row
            label={words.doors.paste.label}
            note={words.doors.paste.hint}
            onPress={() =>
              begin({ draft: emptyNoticeDraft({ door: 'pasted', text: '' }, asked), route: routes.pasteNotice })
            }
          />
          <Row label={words.doors.fill.label} note={words.doors.fill.hint} onPress={fill} />
          <Row
            label={words.doors.receive.label}
            note={words.doors.receive.hint}
            onPress={() => open(routes.receiveNotice)}
          />
        </Rows>
      </Card>
      <Txt block size="note" tone="second">
        {words.keptHere}
      </Txt>
      {question}
    </Screen>
  )
}

/** The place and the year that the resident came from; nothing in an address is believed. */
function askedIn({ region, year }: Partial<Record<string, string>>): Pick<NoticeDraft, 'region' | 'benefitYear'> {
  return {
    region: codeIn(region ?? ''),
    benefitYear: isYear(Number(year)) ? Number(year) : null
  }
}

export default guarded(OwnNotice)

definePageConfig({ navigationBarTitleText: '我手上有通知' })
