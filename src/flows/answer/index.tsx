import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BasisSheet, Button } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answerDetails } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { AnswerBody } from './answer-body'
import { AnswerDialog } from './answer-dialog'
import { AnswerFoot } from './answer-foot'
import type { Asking } from './answer-dialog'
import { Missing } from '@/app/screen/missing'
import { useAnswered } from '@/app/use-subject'

/** What one resident may pay and what it buys: for a member that is kept, or for whoever the guide asked about. */
function Answer() {
  const { params } = useRouter()
  const { member, seen } = useAnswered(params.member)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  if (!seen) return <Missing member={member} />

  const { subject, years } = seen
  return (
    <Screen
      columns
      title={answerDetails.title(years.lead.assessment.benefitYear)}
      foot={<AnswerFoot subject={subject} years={years} onAsk={setAsking} />}
    >
      <AnswerBody subject={subject} years={years} onExplain={setExplanation} onPreview={() => setAsking('preview')} />
      {member ? (
        <Button kind="plain" onPress={() => setAsking('remove')}>
          {answerDetails.remove}
        </Button>
      ) : null}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
      <AnswerDialog asking={asking} subject={subject} onAsk={setAsking} />
    </Screen>
  )
}

export default guarded(Answer)

definePageConfig({ navigationBarTitleText: '应缴与待遇', enableShareAppMessage: true })
