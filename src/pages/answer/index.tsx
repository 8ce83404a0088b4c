import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useStore } from 'zustand'
import { shell } from '@/shell'
import { BasisSheet } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer } from '@/ui/text'
import { answersFor } from '../shared/assessed'
import { guarded } from '../shared/guarded'
import { Screen } from '../shared/screen'
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
  const asOf = useStore(shell.days, (state) => state.asOf)
  const { params } = useRouter()
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)

  const member = members.find(({ id }) => id === params.member)
  const subject = member
    ? memberSubject(member, asOf)
    : params.member === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  const answers = subject && answersFor(subject.region, asOf, subject.resident)
  if (!subject || !answers) return <Missing member={member ?? null} />

  return (
    <Screen title={answer.title(answers.main.benefitYear)} foot={<AnswerFoot subject={subject} onAsk={setAsking} />}>
      <AnswerBody subject={subject} answers={answers} onExplain={setExplanation} />
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
      <AnswerDialog asking={asking} subject={subject} onAsk={setAsking} />
    </Screen>
  )
}

export default guarded(Answer)
