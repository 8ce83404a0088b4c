import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isFree } from '@/calculator'
import { PaymentError } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, ErrorSummary, Field, Heading, Notice, SearchField, Total, Txt } from '@/ui'
import { enrolling, home, paged, pay, preview, sumWords } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { isMany } from '@/app/many'
import { membersMatching } from '@/app/member-filter'
import { channelUrl, refusalWords } from '@/app/payments'
import { leaveBy, open } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useFamily } from '@/app/use-family'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { askedForFirst, candidatesOf, chosenAtFirst, quoteItemOf, totalOf, unconfirmed } from '@/app/candidates'
import type { Candidate } from '@/app/candidates'
import { CandidateOptions } from './candidate-options'
import { NothingDue } from './nothing-due'
import { OthersNotDue } from './others-not-due'
import { RegistrationFirst } from './registration-first'

const WHO = 'pay-who'

/** For whom to pay, and how much that is together; of many it is worked out first what each has to. */
function Pay() {
  const { params } = useRouter()
  const people = useStore(household.store, (state) => state.members.length)
  const records = useStore(payments.state, (state) => state.records)
  const { asOf, preview: day } = useStore(household.days)
  const family = useFamily()
  const candidates = candidatesOf(family ?? [], records, asOf)
  const [touched, setTouched] = useState<readonly string[] | null>(null)
  const chosen = touched ?? chosenAtFirst(candidates, params.member, isMany(people))
  const [text, setText] = useState('')
  const [known, setKnown] = useState<readonly string[]>([])
  const payable = [...candidates.due, ...candidates.paid]
  const ticks = payable.map(({ key }): [string, unknown] => [key, [chosen.includes(key), known.includes(key)]])
  const { faults, faultAt, setFaults } = useFaults({ [WHO]: chosen, ...Object.fromEntries<unknown>(ticks) })

  const picked = payable.filter(({ key }) => chosen.includes(key))
  // The same page goes on once it is known, so the keyboard stays where it is.
  if (family === null) {
    return (
      <Screen title={pay.title}>
        <Heading>{pay.title}</Heading>
        <View role="status">{paged.working(people)}</View>
      </Screen>
    )
  }
  if (payable.length === 0) return <NothingDue candidates={candidates} asOf={asOf} hasFamily={people > 0} />

  const due = askedForFirst(candidates.due, params.member)
  const matching = membersMatching(
    due.map(({ member }) => member),
    text
  )
  const found = due.filter(({ member }) => matching.includes(member))
  const options = { chosen, known, asOf, errorAt: faultAt, onChoose: setTouched, onKnow: setKnown }
  const total = totalOf(picked)
  const { way, amount, brackets } = sumWords(total.sum)
  const onlyEnrols = areFree(candidates.due)
  const [title, group] = onlyEnrols ? [enrolling.whom, enrolling.group] : [pay.title, pay.group]
  const lead = onlyEnrols ? enrolling.lead : isMany(people) ? pay.leadMany : pay.lead
  const enrols = areFree(picked)

  const next = () => {
    const missing = missingFrom(picked, known)
    setFaults(missing)
    if (missing.length > 0) return
    try {
      leaveBy(() => open(channelUrl(payments.quote(picked.map(quoteItemOf)))))
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setFaults([{ field: WHO, says: refusalWords(error.fault) }])
    }
  }

  return (
    <Screen
      title={title}
      foot={
        day === null ? (
          <>
            <Total
              label={picked.length === 0 ? pay.nobody : (enrols ? enrolling : pay).total(total.people, brackets)}
              prefix={way}
              number={amount}
            />
            <Button onPress={next}>{(enrols ? enrolling : pay).next}</Button>
          </>
        ) : (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        )
      }
    >
      <Heading>{title}</Heading>
      {day === null ? (
        <Txt block tone="second">
          {lead}
        </Txt>
      ) : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <StorageIssues />
      <ErrorSummary errors={faults} />
      {isMany(people) ? <SearchField id="pay-search" label={home.list.search} value={text} onChange={setText} /> : null}
      <Field id={WHO} error={faultAt(WHO)}>
        <CandidateOptions label={group} name={WHO} candidates={found} {...options} />
      </Field>
      <RegistrationFirst candidates={picked} />
      <OthersNotDue candidates={candidates} asOf={asOf} />
      {candidates.paid.length > 0 ? (
        <>
          <Heading level={2}>{pay.paidTitle}</Heading>
          <CandidateOptions label={pay.paidTitle} name="pay-again" candidates={candidates.paid} {...options} />
        </>
      ) : null}
    </Screen>
  )
}

/** Whether there is somebody, and nothing is to be paid for anybody. */
function areFree(candidates: readonly Candidate[]): boolean {
  return candidates.length > 0 && candidates.every(({ assessment }) => isFree(assessment.amountDue))
}

/** What is still to be chosen or ticked, with its words. */
function missingFrom(picked: readonly Candidate[], known: readonly string[]): { field: string; says: string }[] {
  if (picked.length === 0) return [{ field: WHO, says: pay.choose }]
  return unconfirmed(picked, known).map(({ key, candidate }) => ({
    field: key,
    says: pay.tick(candidate.member.nickname)
  }))
}

export default guarded(Pay)

definePageConfig({ navigationBarTitleText: '给谁缴' })
