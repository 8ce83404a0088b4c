import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { PaymentError } from '@/payment'
import { payments, household } from '@/app/services'
import { Button, ErrorSummary, Field, Heading, Notice, Total, Txt } from '@/ui'
import { pay, preview, sumWords } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { channelUrl, refusalWords } from '@/app/payments'
import { leaveBy, open } from '@/app/navigation'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useFamily } from '@/app/use-family'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { candidatesOf, chosenAtFirst, quoteItemOf, totalOf, unconfirmed } from '@/app/candidates'
import type { Candidate } from '@/app/candidates'
import { CandidateOptions } from './candidate-options'
import { NothingDue } from './nothing-due'
import { OthersNotDue } from './others-not-due'
import { RegistrationFirst } from './registration-first'

const WHO = 'pay-who'

/** For whom to pay, and how much that is together. */
function Pay() {
  const { params } = useRouter()
  const family = useFamily()
  const records = useStore(payments.state, (state) => state.records)
  const { asOf, preview: day } = useStore(household.days)
  const candidates = candidatesOf(family, records, asOf)
  const [chosen, setChosen] = useState<readonly string[]>(() => chosenAtFirst(candidates, params.member))
  const [known, setKnown] = useState<readonly string[]>([])
  const { faults, faultAt, setFaults } = useFaults()

  const payable = [...candidates.due, ...candidates.paid]
  const picked = payable.filter(({ key }) => chosen.includes(key))
  if (payable.length === 0) return <NothingDue candidates={candidates} asOf={asOf} hasFamily={family.length > 0} />

  const options = { chosen, known, asOf, errorAt: faultAt, onChoose: setChosen, onKnow: setKnown }
  const { people, sum } = totalOf(picked)
  const { prefix, amount } = sumWords(sum)

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
      title={pay.title}
      foot={
        day === null ? (
          <>
            <Total label={picked.length === 0 ? pay.nobody : pay.total(people)} prefix={prefix} number={amount} />
            <Button onPress={next}>{pay.next}</Button>
          </>
        ) : (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        )
      }
    >
      <Heading>{pay.title}</Heading>
      {day === null ? (
        <Txt block tone="second">
          {pay.lead}
        </Txt>
      ) : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <StorageIssues />
      <ErrorSummary errors={faults} />
      <Field id={WHO} error={faultAt(WHO)}>
        <CandidateOptions label={pay.group} name={WHO} candidates={candidates.due} {...options} />
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
