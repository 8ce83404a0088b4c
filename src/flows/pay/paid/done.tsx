import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { payments, reminders, household } from '@/app/services'
import { isKept } from '@/storage'
import { Button, Card, goToTitle, Heading, Icon, Notice, Row, Rows, Steps } from '@/ui'
import { common, enrolling, paid as words, sumWords } from '@/ui/text'
import { askForMessages } from '@/app/reminder-outcomes'
import type { ReminderOutcome } from '@/app/reminder-outcomes'
import { StorageIssues } from '@/app/screen/storage-issues'
import { nextDays, stillQuoted } from '@/app/after-paying'
import { isFreeRecord } from '@/app/payment-parts'
import { channelUrl, statusUrl, useYears } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { open, openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { quotedTotal } from '@/app/total'
import { useReminders } from '@/app/use-family'
import { useStore } from '@/app/use-store'
import './done.scss'
import { doneLines, stepOf } from './next'

/** What was written down, what happens next and when, and who is still to be paid for. */
export function Done({ payments: list }: { payments: readonly MemberPayment[] }) {
  const members = useStore(household.store, (state) => state.members)
  const records = useStore(payments.state, (state) => state.records)
  const { asOf, preview: day } = useStore(household.days)
  const coming = useReminders()?.coming ?? []
  const [outcome, setOutcome] = useState<ReminderOutcome | null>(null)
  const [isWritten] = useState(() => isKept(household.store.getState().issues, 'payments'))
  useEffect(goToTitle, [])

  const ids = list.map(({ member }) => member.id)
  const mine = coming.filter(({ memberId }) => ids.includes(memberId))
  const years = useYears(list)
  const next = nextDays(years, mine, asOf).map((one) =>
    stepOf(
      one,
      asOf,
      list.every(({ record }) => isFreeRecord(record))
    )
  )
  const rest = day === null ? stillQuoted(records, members, asOf) : []
  const { people: restPeople, sum } = quotedTotal(rest.map(({ record }) => record))
  const { way, amount, brackets } = sumWords(sum)
  const restNames = [...new Set(rest.map(({ member }) => member.nickname))]
  const isRestFree = rest.every(({ record }) => isFreeRecord(record))
  const remind = () => {
    if (reminders.offers.messages) void askForMessages(mine, asOf).then(setOutcome)
    else openTab('reminders')
  }

  return (
    <Screen
      title={words.title}
      back={{ words: common.backHome, onBack: () => openTab('home'), everywhere: true }}
      foot={
        <>
          {rest.length > 0 ? (
            <Button onPress={() => open(channelUrl(rest.map(({ record }) => record)))}>
              {(isRestFree ? enrolling : words).restGo}
            </Button>
          ) : null}
          <Button kind={rest.length > 0 ? 'plain' : 'primary'} onPress={() => openTab('home')}>
            {words.home}
          </Button>
        </>
      }
    >
      <View className="done">
        {isWritten ? (
          <View className="done__mark">
            <Icon name="check" className="done__check" />
          </View>
        ) : null}
        <Heading>{isWritten ? words.doneTitle(new Set(ids).size) : words.notKeptTitle}</Heading>
      </View>
      <StorageIssues />
      <Card flush>
        <Rows>
          {doneLines(years, asOf).map(({ record, label, value, note }) => (
            <Row
              key={record.id}
              label={label}
              value={value}
              note={note}
              spoken={`${label}，${value}，${note}`}
              onPress={() => open(statusUrl(record))}
            />
          ))}
        </Rows>
      </Card>
      {rest.length > 0 ? (
        <Notice tone="amber" title={(isRestFree ? enrolling : words).restTitle(restPeople)}>
          {isRestFree ? enrolling.summary(restNames) : words.rest(restNames.join('、'), way, amount, brackets)}
        </Notice>
      ) : null}
      {next.length > 0 ? (
        <Card title={words.nextTitle}>
          <Steps label={words.nextTitle} steps={next} />
        </Card>
      ) : null}
      {outcome ? (
        <Notice tone={outcome.failed ? 'red' : 'plain'} live>
          {outcome.says}
        </Notice>
      ) : null}
      <Button kind="plain" onPress={remind}>
        {words.remind}
      </Button>
    </Screen>
  )
}
