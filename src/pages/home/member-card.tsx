import { View } from '@tarojs/components'
import type { Assessment } from '@/calculator'
import { Chip, Figure, Heading, Icon, planStrip, Press, Txt, YearStrip } from '@/ui'
import { amountCertainty, answer, common, home, readable, states, yearSentence, yuan } from '@/ui/text'
import type { StateWord } from '@/ui/text'
import { placeName, windowsOf } from '../shared/assessed'
import { stateOf } from '../shared/state'
import type { MemberYear } from './family'
import './member-card.scss'

/** One member: who, where, which year, the state, what is due and until when, the year drawn. */
export function MemberCard({ year, onOpen }: { year: MemberYear; onOpen: () => void }) {
  const { member } = year
  const spoken = home.open(member.nickname, year.kind === 'answer' ? states[year.state] : '')
  return (
    <View className='member'>
      <Heading level={2}>
        <Press className='member__top' label={spoken} onPress={onOpen}>
          <View className='member__who'>
            <Txt block size='row' strong>{member.nickname}</Txt>
            <View className='member__where'>
              <Txt size='note' tone='second' className='member__place'>{placeName(member.region)}</Txt>
              {year.kind === 'answer' ? (
                <Txt size='note' tone='second'>{common.benefitYear(year.assessment.benefitYear)}</Txt>
              ) : null}
            </View>
          </View>
          {year.kind === 'answer' ? <Chip state={year.state} /> : null}
          <Icon name='forward' className='member__chevron' />
        </Press>
      </Heading>
      {year.kind === 'answer' ? <YearBody assessment={year.assessment} state={year.state} /> : null}
      {year.kind === 'answer' && year.other ? <OtherYear assessment={year.other} /> : null}
      {year.kind === 'answer' ? null : <Txt block>{year.kind === 'broken' ? home.broken : home.notBorn}</Txt>}
    </View>
  )
}

function YearBody({ assessment, state }: { assessment: Assessment; state: StateWord }) {
  const { amountDue, nextDeadline, asOf } = assessment
  const plan = planStrip(assessment, windowsOf(assessment), asOf)
  const sentence = yearSentence(assessment)
  const unpublished = assessment.cautions.find(({ code }) => code === 'not-published')
  return (
    <>
      {amountDue && state !== 'lapsed' ? (
        <View className='member__figures'>
          <Figure
            prefix={amountCertainty[amountDue.certainty].prefix}
            number={yuan(amountDue.totalFen)}
            unit={common.yuan}
          />
          {nextDeadline ? (
            <Txt strong tone={nextDeadline.kind === 'window-opens' ? 'second' : 'amber'}>
              {nextDeadline.kind === 'window-opens'
                ? home.daysUntil(nextDeadline.daysLeft)
                : answer.daysLeft(nextDeadline.daysLeft)}
            </Txt>
          ) : null}
        </View>
      ) : null}
      {plan ? <YearStrip plan={plan} sentence={sentence} /> : <Txt block>{sentence}</Txt>}
      {unpublished && assessment.policyId !== null ? (
        <Txt block size='note' tone='second'>{readable(unpublished.message)}</Txt>
      ) : null}
    </>
  )
}

function OtherYear({ assessment }: { assessment: Assessment }) {
  return (
    <View className='member__other'>
      <Txt tone='second'>{common.benefitYear(assessment.benefitYear)}</Txt>
      <Chip state={stateOf(assessment)} />
    </View>
  )
}
