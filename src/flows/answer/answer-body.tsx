import { View } from '@tarojs/components'
import { isFree } from '@/calculator'
import type { CautionCode } from '@/calculator'
import { mustCallFirst } from '@/payment'
import type { MemberYears, YearStatus } from '@/payment'
import { Chip, Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answerDetails, common, payingLaterSentence, season as seasons, verbOf } from '@/ui/text'
import { afterDeadline } from '@/app/assessed'
import { usePlaceName } from '@/app/use-places'
import { payingLater } from '@/app/paying-later'
import { batchOf } from '@/app/payments'
import { RegistrationAdvice } from '@/app/screen/registration-advice'
import { routes } from '@/app/routes'
import { canAnswerPaid, canChangeYearAnswer } from '@/app/year-answer'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import { isPaidYear, paymentOf, yearToPay } from '@/app/member-years'
import { ReadAloud } from '@/app/screen/read-aloud'
import { PendingHandOvers } from '@/app/screen/pending-hand-overs'
import { shortCoverWords, nextWindowWords, startWords, stateWordOf } from '@/app/year-words'
import { AmountCard } from '@/app/screen/answer/amount-card'
import './answer-body.scss'
import { AnswerNote } from '@/app/screen/answer/answer-note'
import { AskYear, ChangeSaid, SayPaid } from './ask-year'
import { Cautions } from '@/app/screen/cautions'
import { RelatedLinks } from './related-links'
import { FactRows } from '@/app/screen/answer/fact-rows'
import { NoAmount } from '@/app/screen/answer/no-amount'
import { OtherYearCard } from './other-year'
import { PaidCard } from './paid-card'
import { PayDayDoor } from '@/app/screen/answer/pay-day-door'
import { RepairCard } from './repair-card'
import { spokenAnswer } from './spoken'
import type { Subject } from '@/app/subject'

interface Props {
  subject: Subject
  years: MemberYears
  onExplain: (explanation: Explanation) => void
  /** Something cannot be written down while another day is looked at. */
  onPreview: () => void
}

/** What the card of the season says already. */
const SAID: readonly CautionCode[] = ['not-published', 'no-local-policy']

/** The answer from top to bottom: how much, until when, from when, what if later, what to mind. */
export function AnswerBody({ subject, years, onExplain, onPreview }: Props) {
  const { lead, rest } = years
  const { region, resident, nickname, registration, member } = subject
  const { asOf, assessment, record, state, season } = lead
  const { amountDue, benefitYear, phase } = assessment
  const isPaid = isPaidYear(lead)
  const payment = paymentOf(lead)
  const little = state === 'due' ? shortCoverWords(lead) : null
  const start = startWords(lead)
  const all = [lead, ...rest]
  const toPay = yearToPay(years)
  const later = isPaid ? null : payingLater(assessment, afterDeadline(region, assessment, resident, asOf))
  const place = usePlaceName(region)
  // Without a member, what lies behind looks at whoever the guide asked about.
  const whose = member ? `?member=${member.id}` : ''
  const advises = registration !== null && !isPaid && phase !== 'closed'
  return (
    <>
      <View className="page__across">
        <View className="answer__whose">
          <Txt block tone="second">
            {nickname === '' ? place : answerDetails.forWhom(nickname, place)}
          </Txt>
          <ReadAloud sentences={spokenAnswer(lead)} />
        </View>
        <View className="answer__head">
          <Heading className="answer__title">{answerDetails.title(benefitYear)}</Heading>
          <Chip state={stateWordOf(lead)} />
        </View>
      </View>
      {record && state === 'paying' ? (
        <PendingHandOvers batches={[{ names: [nickname], records: batchOf(record) }]} />
      ) : null}
      {payment ? (
        <PaidCard year={lead} paid={payment} />
      ) : amountDue || assessment.window ? (
        <AmountCard asOf={asOf} assessment={assessment} onExplain={onExplain} />
      ) : null}
      {little === null ? null : (
        <Notice tone="amber" title={little}>
          {nextWindowWords(yearAfter(lead, all))}
        </Notice>
      )}
      {start === null ? null : <Notice tone="amber">{start}</Notice>}
      {amountDue || assessment.ceiling ? <FactRows asOf={asOf} assessment={assessment} onExplain={onExplain} /> : null}
      {amountDue || payment ? null : (
        <NoAmount
          region={subject.region}
          asOf={asOf}
          assessment={assessment}
          season={season}
          sayPaid={canAnswerPaid(lead) ? <SayPaid member={member} year={lead} onPreview={onPreview} /> : null}
          onExplain={onExplain}
        />
      )}
      {lead.newbornDays !== null && !lead.isUnasked ? (
        <Notice tone="amber">{seasons.newborn(benefitYear, lead.newbornDays)}</Notice>
      ) : null}
      {mustCallFirst(lead) ? (
        <HotlineNotice tone="amber" number={common.insuranceLine}>
          {answerDetails.askFirst(verbOf(amountDue))}
        </HotlineNotice>
      ) : null}
      {lead.isUnasked ? <AskYear key={benefitYear} member={member} year={lead} onPreview={onPreview} /> : null}
      {member && canChangeYearAnswer(lead) ? <ChangeSaid member={member} year={lead} onPreview={onPreview} /> : null}
      {isPaid || toPay !== lead ? null : (
        <PayDayDoor
          assessment={assessment}
          later={later && payingLaterSentence(later, asOf, verbOf(amountDue))}
          address={`${routes.payDay}${whose}`}
        />
      )}
      {advises ? (
        <RegistrationAdvice
          region={region}
          benefitYear={benefitYear}
          registrationCase={registration}
          student={resident.student}
          isFree={isFree(amountDue)}
        />
      ) : null}
      <RepairCard asOf={asOf} assessment={assessment} onExplain={onExplain} />
      {rest.map((year) =>
        year.state === 'not-asked' ? (
          <AskYear key={year.assessment.benefitYear} member={member} year={year} onPreview={onPreview} />
        ) : (
          <OtherYearCard
            key={year.assessment.benefitYear}
            year={year}
            next={yearAfter(year, all)}
            member={member}
            onExplain={onExplain}
            onPreview={onPreview}
          />
        )
      )}
      {toPay === lead ? null : (
        <PayDayDoor assessment={toPay.assessment} later={null} address={`${routes.payDay}${whose}`} />
      )}
      <Cautions cautions={assessment.cautions.filter(({ code }) => season === null || !SAID.includes(code))} />
      <RelatedLinks
        region={region}
        assessment={assessment}
        skip={`${routes.plan}${whose}`}
        picture={`${routes.picture}${whose}`}
      />
      <AnswerNote region={region} benefitYear={benefitYear} />
    </>
  )
}

function yearAfter({ assessment }: YearStatus, years: readonly YearStatus[]): YearStatus | undefined {
  return years.find((year) => year.assessment.benefitYear === assessment.benefitYear + 1)
}
