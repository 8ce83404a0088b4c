import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'
import type { CivilDate } from '@/calculator'
import type { PlannedReminder } from '@/reminder'
import { reminders, household } from '@/app/services'
import { Button, Empty, Heading, Notice, Txt } from '@/ui'
import { common, paged, reminding as words } from '@/ui/text'
import { isMany } from '@/app/many'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { startGuide } from '@/app/open-guide'
import { Screen } from '@/app/screen/screen'
import { ToldNotice } from '@/app/screen/told'
import { useReminders } from '@/app/use-family'
import { Coming } from './coming'
import { ComingTogether } from './coming-together'
import { DueCard } from './due-card'
import { MovedCard } from './moved-card'
import { SavedQuestion } from './saved-question'
import { addToCalendar, askForMessages, copyReminders, exportReminders, stopMessages } from '@/app/reminder-outcomes'
import type { ReminderOutcome } from '@/app/reminder-outcomes'
import { useStore } from '@/app/use-store'

/** What is due, what comes for each member, and handing it to the phone. */
function Reminders() {
  const people = useStore(household.store, (state) => state.members.length)
  const { asOf, preview } = useStore(household.days)
  const plan = useReminders()
  const [outcome, setOutcome] = useState<ReminderOutcome | null>(null)
  useDidHide(() => setOutcome(null))
  const inPreview = preview !== null
  const { calendar, file, messages } = reminders.offers
  const expectsMessages = useStore(reminders.state, () => reminders.expectsMessages())

  if (people === 0) return <Nobody />
  if (plan === null) return <Working people={people} />
  const { due, coming, moved } = plan

  const add = (reminder: PlannedReminder) =>
    void addToCalendar(reminder, words.when(reminder.on, reminder.hour, asOf)).then(setOutcome)
  const onAdd = calendar && !inPreview ? add : null
  // A calendar takes them one by one.
  const canHandOver = !inPreview && coming.length > 0 && (file || messages || !calendar)

  return (
    <Screen
      columns
      tab="reminders"
      title={words.title}
      foot={canHandOver ? <RemindersFoot coming={coming} asOf={asOf} onOutcome={setOutcome} /> : null}
    >
      <Heading>{words.title}</Heading>
      <StorageIssues />
      {inPreview ? <Notice>{words.inPreview}</Notice> : null}
      {outcome?.given ? <SavedQuestion list={outcome.given} onOutcome={setOutcome} /> : null}
      {outcome?.onRow ? <Notice live>{outcome.says}</Notice> : null}
      {outcome && !outcome.given && !outcome.onRow ? <ToldNotice told={outcome} /> : null}
      {moved.length > 0 ? <MovedCard moved={moved} asOf={asOf} onAdd={onAdd} /> : null}
      {due.length > 0 ? (
        <DueCard due={due} asOf={asOf} inPreview={inPreview} />
      ) : (
        <Txt block tone="second">
          {words.nothingDue}
        </Txt>
      )}
      <Heading level={2}>{words.comingTitle}</Heading>
      {inPreview || coming.length === 0 ? null : (
        <Txt block tone="second">
          {calendar ? words.howCalendar : file ? words.howFile : messages ? words.howMessages : words.howNone}
        </Txt>
      )}
      {isMany(people) ? (
        <ComingTogether coming={coming} asOf={asOf} onAdd={onAdd} />
      ) : (
        <Coming coming={coming} asOf={asOf} onAdd={onAdd} />
      )}
      {expectsMessages && !inPreview ? (
        <Button kind="plain" onPress={() => void stopMessages().then(setOutcome)}>
          {words.stopMessages}
        </Button>
      ) : null}
    </Screen>
  )
}

/** There is nobody to remind of yet. */
function Nobody() {
  return (
    <Screen tab="reminders" title={words.title} foot={<Button onPress={() => startGuide()}>{common.start}</Button>}>
      <Empty title={words.emptyTitle}>{words.emptySays}</Empty>
    </Screen>
  )
}

/** Those of many people are being worked out. */
function Working({ people }: { people: number }) {
  return (
    <Screen tab="reminders" title={words.title}>
      <Heading>{words.title}</Heading>
      <View role="status">{paged.working(people)}</View>
    </Screen>
  )
}

interface Props {
  coming: readonly PlannedReminder[]
  asOf: CivilDate
  onOutcome: (outcome: ReminderOutcome) => void
}

/** All of them at once: into one calendar file, as messages of the platform, or as a text, whichever comes first here. */
function RemindersFoot({ coming, asOf, onOutcome }: Props) {
  if (reminders.offers.file) {
    return <Button onPress={() => void exportReminders(coming).then(onOutcome)}>{words.exportAll}</Button>
  }
  if (reminders.offers.messages) {
    return <Button onPress={() => void askForMessages(coming, asOf).then(onOutcome)}>{words.consent}</Button>
  }
  return <Button onPress={() => void copyReminders(coming).then(onOutcome)}>{words.copyAll}</Button>
}

export default guarded(Reminders)

definePageConfig({ navigationBarTitleText: '提醒' })
