import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useStore } from 'zustand'
import { payments, shell } from '@/shell'
import { BasisSheet, Button } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer } from '@/ui/text'
import { guarded } from '../../shared/guarded'
import { Screen } from '../../shared/screen'
import { memberStanding, standingIn } from '../../shared/standing'
import { AnswerBody } from './answer-body'
import { AnswerDialog } from './answer-dialog'
import { AnswerFoot } from './answer-foot'
import type { Asking } from './answer-foot'
import { Missing } from './missing'
import { draftSubject, memberSubject } from './subject'

/** What one resident may pay and what it buys: for a member that is kept, or for whoever the guide asked about. */
function Answer() {
  const members = useStore(shell.store, (state) => state.members)
  useStore(shell.store, (state) => state.draft)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)
  const { params } = useRouter()
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)

  const member = members.find(({ id }) => id === params.member)
  const subject = member
    ? memberSubject(member, records, asOf)
    : params.member === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  const found = member ? memberStanding(member, records, asOf) : null
  const standing = found?.kind === 'years' ? found : subject && standingIn(subject.region, subject.resident, [], asOf)
  if (!subject || !standing || (found !== null && found.kind !== 'years')) return <Missing member={member ?? null} />

  return (
    <Screen
      title={answer.title(standing.main.assessment.benefitYear)}
      foot={<AnswerFoot subject={subject} standing={standing} onAsk={setAsking} />}
    >
      <AnswerBody subject={subject} standing={standing} onExplain={setExplanation} />
      {member ? <Button kind='plain' onPress={() => setAsking('remove')}>{answer.remove}</Button> : null}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
      <AnswerDialog asking={asking} subject={subject} onAsk={setAsking} />
    </Screen>
  )
}

export default guarded(Answer)
