import { View } from '@tarojs/components'
import { Chip, Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer } from '@/ui/text'
import { afterDeadline, placeName } from '../shared/assessed'
import type { Answers } from '../shared/assessed'
import { RegistrationAdvice } from '../shared/registration-advice'
import { stateOf } from '../shared/state'
import { AmountCard } from './amount-card'
import './answer-body.scss'
import { Cautions } from './cautions'
import { FactRows } from './fact-rows'
import { laterSentence } from './later'
import { NoAmount } from './no-amount'
import { OtherYearCard } from './other-year'
import { RepairCard } from './repair-card'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  answers: Answers
  onExplain: (explanation: Explanation) => void
}

/** The answer from top to bottom: how much, until when, from when, what if later, what to mind. */
export function AnswerBody({ subject, answers: { main: assessment, other }, onExplain }: Props) {
  const { region, resident, nickname, registration } = subject
  const { amountDue, benefitYear, phase } = assessment
  const later = laterSentence(assessment, afterDeadline(region, assessment, resident))
  const place = placeName(region)
  const advises = registration !== null && phase !== 'insured' && phase !== 'closed'
  return (
    <>
      <View>
        <Txt block tone='second'>{nickname === '' ? place : answer.forWhom(nickname, place)}</Txt>
        <View className='answer__head'>
          <Heading className='answer__title'>{answer.title(benefitYear)}</Heading>
          <Chip state={stateOf(assessment)} />
        </View>
      </View>
      {amountDue || assessment.window ? <AmountCard assessment={assessment} onExplain={onExplain} /> : null}
      {amountDue || assessment.ceiling ? <FactRows assessment={assessment} onExplain={onExplain} /> : null}
      {amountDue ? null : <NoAmount assessment={assessment} onExplain={onExplain} />}
      {later === null ? null : <Notice title={answer.laterTitle}>{later}</Notice>}
      {advises ? <RegistrationAdvice region={region} benefitYear={benefitYear} registrationCase={registration} /> : null}
      <RepairCard assessment={assessment} onExplain={onExplain} />
      {other ? <OtherYearCard assessment={other} onExplain={onExplain} /> : null}
      <Cautions cautions={assessment.cautions} />
    </>
  )
}
