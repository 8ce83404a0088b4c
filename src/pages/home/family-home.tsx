import { View } from '@tarojs/components'
import { household } from '@/app/services'
import { Button, Heading, Icon, Notice, Press, TextButton, Txt } from '@/ui'
import { common, home, longDate, preview } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { HaveNotice } from '@/app/screen/have-notice'
import { StorageIssues } from '@/app/screen/storage-issues'
import { statusUrl } from '@/app/payments'
import { RemovedNotices } from '@/app/screen/removed'
import { ReplacedNotices } from '@/app/screen/replaced-notices'
import { enterExample } from '@/app/example'
import { byUrgency, familyDue, familySeason, pendingHandOvers } from '@/app/family'
import { isMany } from '@/app/many'
import { open, openTab } from '@/app/navigation'
import { startGuide } from '@/app/open-guide'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { UpdateRow } from '@/app/screen/update-row'
import { useFamily, useReminders } from '@/app/use-family'
import { PendingHandOvers } from '@/app/screen/pending-hand-overs'
import { useStore } from '@/app/use-store'
import { ElderSuggestion } from './elder-suggestion'
import { FamilyCard, FamilyWorking } from './family-card'
import './index.scss'
import { MemberCard } from './member-card'
import { MemberList } from './member-list'
import { SeasonCard } from './season-card'
import { ExampleEnd, ExampleNotice } from './example'
import { Welcome } from './welcome'

/** The family at a glance; where there is nobody yet the way to an answer, and the way in for a notice. */
function Family() {
  const draft = useStore(household.store, (state) => state.draft)
  const isExample = useStore(household.store, (state) => state.isExample)
  const { asOf, notices, preview: day } = useStore(household.days)
  const people = useStore(household.store, (state) => state.members.length)
  const answered = useFamily()
  const family = isMany(people) ? (answered ?? []) : byUrgency(answered ?? [])
  const due = familyDue(family)
  const season = familySeason(family)
  const opensOnly = due?.kind === 'opens' && season !== null
  const hasDraft = draft !== null && Object.keys(draft.answers).length > 0
  const progress = hasDraft ? household.guide.view()?.progress : undefined

  const startAnew = () => startGuide()
  const isEmpty = people === 0
  const foot = progress ? (
    <>
      <ResumeFoot isMain={due?.kind !== 'due'} onStart={startAnew} />
      {isEmpty ? <HaveNotice /> : null}
    </>
  ) : (
    <>
      <Button onPress={startAnew}>{common.start}</Button>
      <HaveNotice />
    </>
  )

  return (
    <Screen
      tab="home"
      title={common.appName}
      columns={!isEmpty && !isMany(people)}
      foot={!isExample && (progress || isEmpty) ? foot : null}
    >
      {notices.map((notice) => (
        <Notice key={notice.kind} tone="amber">
          {notice.kind === 'clock-odd' ? preview.clockOdd(longDate(notice.today)) : preview.malformed(notice.text)}
        </Notice>
      ))}
      <StorageIssues />
      <RemovedNotices />
      <ReplacedNotices />
      <ElderSuggestion />
      {isExample ? <ExampleNotice /> : null}
      {isEmpty ? <Welcome onExample={enterExample} /> : <HomeHead />}
      <PendingHandOvers batches={pendingHandOvers(family)} />
      {answered === null ? <FamilyWorking people={people} /> : null}
      {due && !opensOnly ? <FamilyCard due={due} asOf={asOf} onPay={() => open(routes.pay)} /> : null}
      {season ? <SeasonCard season={season} isSecond={due !== null && !opensOnly} /> : null}
      {isMany(people) ? (
        <MemberList family={answered} />
      ) : (
        family.map((status) => (
          <MemberCard
            key={status.member.id}
            status={status}
            isPreview={day !== null}
            onOpen={() => open(`${routes.answer}?member=${status.member.id}`)}
            onStatus={(id) => open(statusUrl({ id }))}
          />
        ))
      )}
      {progress && !isExample ? (
        <Txt block tone="second">
          {home.resumeLead(progress.step, progress.of)}
        </Txt>
      ) : null}
      {isEmpty || progress || isExample ? null : (
        <View>
          <Button kind="plain" onPress={startAnew}>
            {home.addMember}
          </Button>
          {isMany(people) ? null : <TextButton onPress={() => open(routes.roster)}>{home.list.addMany}</TextButton>}
        </View>
      )}
      {isExample ? <ExampleEnd /> : null}
      <UpdateRow />
    </Screen>
  )
}

/** The title, and beside it how much there is to attend to. */
function HomeHead() {
  const due = useReminders()?.due ?? []
  return (
    <View className="home-head page__across">
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

export const FamilyHome = guarded(Family)
