import { View } from '@tarojs/components'
import { isPaidState } from '@/payment'
import type { YearStatus } from '@/payment'
import { Chip, Heading, Icon, Press, Txt } from '@/ui'
import { common, home, season as seasons, states } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { yearsOf } from '@/app/member-years'
import type { MemberStatus } from '@/app/member-years'
import './member-card.scss'
import { YearBody } from './year-body'
import { otherYearWords, stateWordOf } from '@/app/year-words'

interface Props {
  status: MemberStatus
  /** Another day than today is looked at. */
  isPreview: boolean
  onOpen: () => void
  onStatus: (recordId: string) => void
}

/** One member: who, where, which year, the state, the amount and its day, the year drawn. */
export function MemberCard({ status, isPreview, onOpen, onStatus }: Props) {
  const { member } = status
  const [lead, ...rest] = yearsOf(status)
  const spoken = home.open(member.nickname, lead ? states[stateWordOf(lead)] : '')
  const begun = yearsOf(status).find(isBegun)?.record
  return (
    <View className="member">
      <Heading level={2}>
        <Press className="member__top" label={spoken} onPress={onOpen}>
          <View className="member__who">
            <Txt block size="row" strong>
              {member.nickname}
            </Txt>
            <View className="member__where">
              <Txt size="note" tone="second" className="member__place">
                {placeName(member.region)}
              </Txt>
              {lead ? (
                <Txt size="note" tone="second" className="member__year">
                  {common.benefitYear(lead.assessment.benefitYear)}
                </Txt>
              ) : null}
            </View>
          </View>
          {lead ? <Chip state={stateWordOf(lead)} /> : null}
          <Icon name="forward" className="member__chevron" />
        </Press>
      </Heading>
      {lead ? <YearBody year={lead} isPreview={isPreview} /> : null}
      {lead?.isUnasked ? (
        <Txt block tone="second">
          {seasons.askOnHome(lead.assessment.benefitYear)}
        </Txt>
      ) : null}
      {rest.map((year) => (
        <OtherYear key={year.assessment.benefitYear} year={year} />
      ))}
      {begun ? <StatusLink nickname={member.nickname} record={begun.id} onStatus={onStatus} /> : null}
      {status.kind === 'years' ? null : <Txt block>{status.kind === 'broken' ? home.broken : home.notBorn}</Txt>}
    </View>
  )
}

/** A quote alone is nothing to look into. */
function isBegun({ state, record }: YearStatus): boolean {
  return record !== null && (state === 'paying' || isPaidState(state))
}

interface LinkProps {
  nickname: string
  record: string
  onStatus: (recordId: string) => void
}

function StatusLink({ nickname, record, onStatus }: LinkProps) {
  return (
    <Press className="member__status" label={home.statusOf(nickname)} onPress={() => onStatus(record)}>
      <Txt tone="accent" strong className="member__status-words">
        {home.status}
      </Txt>
      <Icon name="forward" className="member__chevron" />
    </Press>
  )
}

/** A year that matters as well, in two lines at most: its word, and the one thing to know of it. */
function OtherYear({ year }: { year: YearStatus }) {
  const says = otherYearWords(year)
  return (
    <View className="member__other">
      <View className="member__other-top">
        <Txt tone="second">{common.benefitYear(year.assessment.benefitYear)}</Txt>
        <Chip state={stateWordOf(year)} />
      </View>
      {says === '' ? null : (
        <Txt block size="note" tone="second">
          {says}
        </Txt>
      )}
    </View>
  )
}
