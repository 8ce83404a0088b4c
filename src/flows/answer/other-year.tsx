import { View } from '@tarojs/components'
import type { Member } from '@/household'
import type { YearStatus } from '@/payment'
import { Card, Chip, Figure, Heading, Notice, TextButton, Txt } from '@/ui'
import { explainAmount } from '@/ui/explain'
import type { Explanation } from '@/ui/explain'
import { amountWords, answerDetails, cautionSentence, common, home, readable, yuan } from '@/ui/text'
import { statusUrl } from '@/app/payments'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { paymentOf } from '@/app/member-years'
import { canChangeYearAnswer } from '@/app/year-answer'
import { DialButton } from '@/app/screen/dial-button'
import { isToCallAbout, openQuestions } from '@/app/open-questions'
import { shortCoverWords, nextWindowWords, stateWordOf, yearWords } from '@/app/year-words'
import { ChangeSaid } from './ask-year'
import { ClosedSays } from '@/app/screen/answer/closed-card'
import './other-year.scss'

interface Props {
  year: YearStatus
  /** The year after it, if it matters as well. */
  next: YearStatus | undefined
  /** `null`: not kept. */
  member: Member | null
  onExplain: (explanation: Explanation) => void
  onPreview: () => void
}

/** Another year that matters as well, in short: this year's cover, next year's collection, what was missed. */
export function OtherYearCard({ year, next, member, onExplain, onPreview }: Props) {
  const { asOf, assessment, record, state } = year
  const { benefitYear, amountDue, phase } = assessment
  const paid = paymentOf(year)
  const canPay = state === 'due' || state === 'not-yet-open' || state === 'paying'
  const little = state === 'due' ? shortCoverWords(year) : null
  return (
    <Card className="other-year">
      <View className="other-year__top">
        <Heading level={2}>{answerDetails.otherYear(benefitYear)}</Heading>
        <Chip state={stateWordOf(year)} />
      </View>
      {paid ? <Figure number={yuan(paid.amountFen)} unit={common.yuan} /> : null}
      {amountDue && canPay ? (
        <Figure
          prefix={amountWords(amountDue).prefix}
          number={yuan(amountDue.totalFen)}
          unit={common.yuan}
          onWhy={() => onExplain(explainAmount(amountDue))}
        />
      ) : null}
      {little === null ? null : (
        <Txt block strong tone="amber">
          {little}
        </Txt>
      )}
      <Txt block>{yearWords(year)}</Txt>
      {little === null ? null : (
        <Txt block tone="second">
          {nextWindowWords(next)}
        </Txt>
      )}
      {little !== null && member ? (
        <TextButton onPress={() => open(`${routes.pay}?member=${member.id}`)}>{answerDetails.payAnyway}</TextButton>
      ) : null}
      {record && (paid || state === 'paying') ? (
        <TextButton onPress={() => open(statusUrl(record))}>{home.status}</TextButton>
      ) : null}
      {phase === 'closed' && !paid ? <ClosedSays asOf={asOf} assessment={assessment} isSecond /> : null}
      {isToCallAbout(year) || (phase === 'closed' && !paid) ? <DialButton kind="plain" /> : null}
      {openQuestions(year).map((caution) => (
        <Notice key={caution.code} tone="amber">
          {readable(cautionSentence(caution))}
        </Notice>
      ))}
      {member && canChangeYearAnswer(year) ? (
        <ChangeSaid key={year.said} member={member} year={year} onPreview={onPreview} />
      ) : null}
    </Card>
  )
}
