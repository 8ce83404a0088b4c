import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ownPolicyId } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { isKept } from '@/storage'
import { copyText, household, ownNotices } from '@/app/services'
import { Button, Card, Dialog, Empty, Heading, Notice, Row, Rows, Txt } from '@/ui'
import { common, keptNotice, keptNoticePage as words, longDate, ownNotice, sentNotice, sharedLink } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { goBack, leaveBy, open, openTab } from '@/app/navigation'
import { emptyNoticeDraft } from '@/app/notice/draft'
import { membersIn } from '@/app/family'
import { mainFigures } from '@/app/notice/main-figures'
import { officialOver } from '@/app/notice/own-policies'
import { sentPage, shareText } from '@/app/notice/share'
import { startGuide } from '@/app/open-guide'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { removeOwnNotice } from '@/app/screen/removed-notices'
import { Screen } from '@/app/screen/screen'
import { ShareRow } from '@/app/screen/share-row'
import { StorageIssues } from '@/app/screen/storage-issues'
import { useStore } from '@/app/use-store'
import { FiguresCards } from '../figures-card'
import { useBegin } from '../use-begin'

/** A notice that is kept on this phone: its figures, and what can be done with it. */
function KeptNotice() {
  const { params } = useRouter()
  const notices = useStore(ownNotices.state, (state) => state.notices)
  const notice = notices.find(({ id }) => id === params.id)
  if (!notice) {
    return (
      <Screen title={words.missingTitle} foot={<Button onPress={() => openTab('policies')}>{words.toList}</Button>}>
        <Empty title={words.missingTitle}>{words.missingSays}</Empty>
      </Screen>
    )
  }
  return <Kept notice={notice} isNew={params.new !== undefined} />
}

function Kept({ notice, isNew }: { notice: OwnNotice; isNew: boolean }) {
  const { region, benefitYear, origin, keptOn } = notice
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const hasAnswers = useStore(household.store, (state) => state.draft !== null)
  const [isAsking, setAsking] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const hasDraft = useStore(ownNotices.state, (state) => state.draft !== null)
  const [isWritten] = useState(() => isKept(household.store.getState().issues, 'own-notices'))
  const title = keptNotice.title(placeName(region), benefitYear)
  const { fen, closesOn } = mainFigures(notice)
  const isReplaced = officialOver(notice) !== null
  const { begin, question } = useBegin()
  const correct = () =>
    begin({
      draft: { ...emptyNoticeDraft({ door: 'kept', id: notice.id }), standIn: notice.standIn },
      route: routes.checkNotice
    })
  const ask = () => startGuide(region)
  const remove = () =>
    leaveBy(() => {
      removeOwnNotice(notice, title)
      openTab('policies')
    })

  return (
    <Screen
      title={title}
      back={
        isNew ? { words: common.backHome, onBack: () => openTab('home') } : { words: common.backPage, onBack: goBack }
      }
      foot={
        <Button
          onPress={() => toAnswer(region, hasAnswers ? () => setAsking(true) : ask)}
          kind={isReplaced ? 'plain' : 'primary'}
        >
          {words.toAnswer}
        </Button>
      }
    >
      <Heading>{isNew ? (isWritten ? words.savedTitle : words.notSavedTitle) : title}</Heading>
      {isNew && isWritten ? <Txt block>{words.saved}</Txt> : null}
      <StorageIssues />
      {isNew && !isWritten && hasDraft ? <Txt block>{words.notSaved}</Txt> : null}
      {isReplaced ? <Notice tone="amber">{keptNotice.notUsed}</Notice> : null}
      <Card title={isNew ? title : origin === 'received' ? sentNotice.title : keptNotice.listTitle}>
        <Txt block size="row" strong>
          {keptNotice.main(fen, closesOn)}
        </Txt>
        <Txt block size="note" tone="second">
          {keptNotice.origin[origin](longDate(keptOn))}
        </Txt>
      </Card>
      <FiguresCards notice={notice} />
      <Card flush>
        <Rows>
          <Row
            label={words.open}
            note={words.openHint}
            onPress={() => open(`${routes.policy}?id=${ownPolicyId(notice)}`)}
          />
          {inPreview ? null : <Row label={words.correct} onPress={correct} />}
          <ShareRow title={sentNotice.cardTitle(title)} hint={words.shareHint} {...sentPage(notice)} />
          <CopyText notice={notice} title={title} />
        </Rows>
      </Card>
      {inPreview ? (
        <Notice>{ownNotice.inPreview}</Notice>
      ) : (
        <Button kind="plain" onPress={() => setLeaving(true)}>
          {words.remove}
        </Button>
      )}
      {question}
      {isAsking ? (
        <Dialog
          title={sharedLink.draftTitle}
          confirm={sharedLink.startAnyway}
          onConfirm={ask}
          onCancel={() => setAsking(false)}
        >
          <Txt block>{sharedLink.draftSays}</Txt>
        </Dialog>
      ) : null}
      {isLeaving ? (
        <Dialog
          title={words.removeTitle}
          confirm={words.removeConfirm}
          danger
          onConfirm={remove}
          onCancel={() => setLeaving(false)}
        >
          <Txt block>{words.removeSays}</Txt>
        </Dialog>
      ) : null}
    </Screen>
  )
}

/** The notice as a text for a group chat. */
function CopyText({ notice, title }: { notice: OwnNotice; title: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = () => {
    copyText(shareText(notice, title)).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed)
    )
  }
  return (
    <>
      <Row label={words.copyText} note={words.copyHint} onPress={copy} />
      {said === null ? null : <Notice live>{said}</Notice>}
    </>
  )
}

/** To the family where somebody lives there, or else to the questions for that place. */
function toAnswer(region: string, ask: () => void): void {
  const here = membersIn(household.store.getState().members, region)
  const [only] = here
  if (here.length === 1 && only) open(`${routes.answer}?member=${only.id}`)
  else if (here.length > 1) openTab('home')
  else ask()
}

export default guarded(KeptNotice)

definePageConfig({ navigationBarTitleText: '录好的通知', enableShareAppMessage: true })
