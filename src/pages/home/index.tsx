import { View } from '@tarojs/components'
import { household } from '@/app/services'
import { Button, Heading, Icon, Notice, Press, Txt } from '@/ui'
import { common, home, longDate, preview } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { statusUrl } from '@/app/payments'
import { RemovedNotices } from '@/app/screen/removed'
import { byUrgency, familyDue, familySeason, pendingHandOvers } from '@/app/family'
import { open, openTab } from '@/app/navigation'
import { startGuide } from '@/app/open-guide'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { useFamily, useReminders } from '@/app/use-family'
import { PendingHandOvers } from '@/app/screen/pending-hand-overs'
import { useStore } from '@/app/use-store'
import { ElderSuggestion } from './elder-suggestion'
import { FamilyCard } from './family-card'
import './index.scss'
import { MemberCard } from './member-card'
import { SeasonCard } from './season-card'
import { Welcome } from './welcome'

/** The family at a glance; for a newcomer one button. */
function Home() {
  const draft = useStore(household.store, (state) => state.draft)
  const { asOf, notices, preview: day } = useStore(household.days)
  const family = byUrgency(useFamily())
  const due = familyDue(family)
  const season = familySeason(family)
  const opensOnly = due?.kind === 'opens' && season !== null
  const hasDraft = draft !== null && Object.keys(draft.answers).length > 0
  const progress = hasDraft ? household.guide.view()?.progress : undefined

  const startAnew = () => startGuide()
  const isEmpty = family.length === 0
  const foot = progress ? (
    <ResumeFoot isMain={due?.kind !== 'due'} onStart={startAnew} />
  ) : (
    <Button onPress={startAnew}>{common.start}</Button>
  )

  return (
    <Screen tab="home" title={common.appName} foot={progress || isEmpty ? foot : null}>
      {notices.map((notice) => (
        <Notice key={notice.kind} tone="amber">
          {notice.kind === 'clock-odd' ? preview.clockOdd(longDate(notice.today)) : preview.malformed(notice.text)}
        </Notice>
      ))}
      <StorageIssues />
      <RemovedNotices />
      <ElderSuggestion />
      {isEmpty ? <Welcome /> : <HomeHead />}
      <PendingHandOvers batches={pendingHandOvers(family)} />
      {due && !opensOnly ? <FamilyCard due={due} asOf={asOf} onPay={() => open(routes.pay)} /> : null}
      {season ? <SeasonCard season={season} isSecond={due !== null && !opensOnly} /> : null}
      {family.map((status) => (
        <MemberCard
          key={status.member.id}
          status={status}
          isPreview={day !== null}
          onOpen={() => open(`${routes.answer}?member=${status.member.id}`)}
          onStatus={(id) => open(statusUrl({ id }))}
        />
      ))}
      {progress ? (
        <Txt block tone="second">
          {home.resumeLead(progress.step, progress.of)}
        </Txt>
      ) : null}
      {isEmpty || progress ? null : (
        <Button kind="plain" onPress={startAnew}>
          {home.addMember}
        </Button>
      )}
    </Screen>
  )
}

/** The title, and beside it how much there is to attend to. */
function HomeHead() {
  const { due } = useReminders()
  return (
    <View className="home-head">
      <Heading>{home.title}</Heading>
      {due.length > 0 ? (
        <Press
          className="home-head__reminders"
          label={home.remindersSpoken(due.length)}
          onPress={() => openTab('reminders')}
        >
          <Icon name="bell" className="home-head__bell" />
          {home.remindersDue(due.length)}
        </Press>
      ) : null}
    </View>
  )
}

/** What was left half-way goes first, but for what has to be paid. */
function ResumeFoot({ isMain, onStart }: { isMain: boolean; onStart: () => void }) {
  return (
    <>
      <Button kind={isMain ? 'primary' : 'plain'} onPress={() => open(routes.guide)}>
        {home.resume}
      </Button>
      <Button kind="plain" onPress={onStart}>
        {home.startOver}
      </Button>
    </>
  )
}

export default guarded(Home)

definePageConfig({ navigationBarTitleText: '不断保' })
