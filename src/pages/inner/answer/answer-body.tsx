import { View } from '@tarojs/components'
import type { Standing } from '@/payment'
import { Chip, Heading, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer } from '@/ui/text'
import { afterDeadline, placeName } from '../../shared/assessed'
import { batchOf } from '../../shared/payments'
import { RegistrationAdvice } from '../../shared/registration-advice'
import { routes } from '../../shared/routes'
import { isPaidYear } from '../../shared/standing'
import { Unanswered } from '../../shared/unanswered'
import { AmountCard } from './amount-card'
import './answer-body.scss'
import { Cautions } from './cautions'
import { Doors } from './doors'
import { FactRows } from './fact-rows'
import { laterSentence } from './later'
import { NoAmount } from './no-amount'
import { OtherYearCard } from './other-year'
import { PaidCard } from './paid-card'
import { PayDayDoor } from './pay-day-door'
import { RepairCard } from './repair-card'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  standing: Standing
  onExplain: (explanation: Explanation) => void
}

/** The answer from top to bottom: how much, until when, from when, what if later, what to mind. */
export function AnswerBody({ subject, standing: { main, other }, onExplain }: Props) {
  const { region, resident, nickname, registration } = subject
  const { assessment, record, state } = main
  const { amountDue, benefitYear, phase } = assessment
  const isPaid = isPaidYear(main)
  const later = isPaid ? null : laterSentence(assessment, afterDeadline(region, assessment, resident))
  const place = placeName(region)
  // Without a member, what lies behind looks at whoever the guide asked about.
  const whose = subject.member ? `?member=${subject.member.id}` : ''
  const advises = registration !== null && !isPaid && phase !== 'closed'
  return (
    <>
      <View>
        <Txt block tone='second'>{nickname === '' ? place : answer.forWhom(nickname, place)}</Txt>
        <View className='answer__head'>
          <Heading className='answer__title'>{answer.title(benefitYear)}</Heading>
          <Chip state={state} />
        </View>
      </View>
      {record && state === 'paying' ? <Unanswered batches={[{ names: [nickname], records: batchOf(record) }]} /> : null}
      {isPaid && record?.paid ? (
        <PaidCard year={main} paid={record.paid} />
      ) : amountDue || assessment.window ? <AmountCard assessment={assessment} onExplain={onExplain} /> : null}
      {amountDue || assessment.ceiling ? <FactRows assessment={assessment} onExplain={onExplain} /> : null}
      {amountDue ? null : <NoAmount assessment={assessment} onExplain={onExplain} />}
      {isPaid ? null : <PayDayDoor assessment={assessment} later={later} address={`${routes.payDay}${whose}`} />}
      {advises ? <RegistrationAdvice region={region} benefitYear={benefitYear} registrationCase={registration} /> : null}
      <RepairCard assessment={assessment} onExplain={onExplain} />
      {other ? <OtherYearCard year={other} onExplain={onExplain} /> : null}
      <Cautions cautions={assessment.cautions} />
      <Doors region={region} assessment={assessment} skip={`${routes.skip}${whose}`} />
    </>
  )
}
