import { useStore } from 'zustand'
import { shell } from '@/shell'
import { Button, Heading, Notice, Txt } from '@/ui'
import { common, home, longDate, preview } from '@/ui/text'
import { guarded } from '../shared/guarded'
import { open, routes } from '../shared/routes'
import { Screen } from '../shared/screen'
import { byUrgency, familyDue, memberYear } from './family'
import { FamilyCard } from './family-card'
import { HealthNotices } from './health-notices'
import { MemberCard } from './member-card'
import { Welcome } from './welcome'

/** The family at a glance; for a newcomer one button. */
function Home() {
  const { members, draft } = useStore(shell.store)
  const { asOf, notices } = useStore(shell.days)
  const years = members.map((member) => memberYear(member, asOf)).sort(byUrgency)
  const due = familyDue(years)
  const hasDraft = draft !== null && Object.keys(draft.answers).length > 0
  const progress = hasDraft ? shell.guide.view()?.progress : undefined

  const startAnew = () => {
    shell.guide.start()
    open(routes.guide)
  }

  return (
    <Screen
      tab='home'
      title={common.appName}
      foot={progress || members.length === 0 ? <HomeFoot isUnderWay={progress !== undefined} onStart={startAnew} /> : null}
    >
      {notices.map((notice) => (
        <Notice key={notice.kind} tone='amber'>
          {notice.kind === 'clock-odd' ? preview.clockOdd(longDate(notice.today)) : preview.malformed(notice.text)}
        </Notice>
      ))}
      <HealthNotices />
      {members.length === 0 ? <Welcome /> : <Heading>{home.title}</Heading>}
      {due ? <FamilyCard due={due} asOf={asOf} /> : null}
      {years.map((year) => (
        <MemberCard key={year.member.id} year={year} onOpen={() => open(`${routes.answer}?member=${year.member.id}`)} />
      ))}
      {progress ? <Txt block tone='second'>{home.resumeLead(progress.step, progress.of)}</Txt> : null}
      {members.length > 0 && !progress ? <Button kind='plain' onPress={startAnew}>{home.addMember}</Button> : null}
    </Screen>
  )
}

/** What a newcomer begins with; what was left half-way goes first. */
function HomeFoot({ isUnderWay, onStart }: { isUnderWay: boolean; onStart: () => void }) {
  if (!isUnderWay) return <Button onPress={onStart}>{common.start}</Button>
  return (
    <>
      <Button onPress={() => open(routes.guide)}>{home.resume}</Button>
      <Button kind='plain' onPress={onStart}>{home.startOver}</Button>
    </>
  )
}

export default guarded(Home)
