import { View } from '@tarojs/components'
import type { YearStanding } from '@/payment'
import { Chip, Heading, Icon, Press, Txt } from '@/ui'
import { common, home, states } from '@/ui/text'
import { placeName } from '../shared/assessed'
import type { MemberStanding } from '../shared/standing'
import './member-card.scss'
import { YearBody } from './year-body'

interface Props {
  standing: MemberStanding
  asOf: string
  /** Another day than today is looked at. */
  isPreview: boolean
  onOpen: () => void
  onStatus: (recordId: string) => void
}

/** One member: who, where, which year, the state, the amount and its day, the year drawn. */
export function MemberCard({ standing, asOf, isPreview, onOpen, onStatus }: Props) {
  const { member } = standing
  const main = standing.kind === 'years' ? standing.main : null
  const spoken = home.open(member.nickname, main ? states[main.state] : '')
  return (
    <View className='member'>
      <Heading level={2}>
        <Press className='member__top' label={spoken} onPress={onOpen}>
          <View className='member__who'>
            <Txt block size='row' strong>{member.nickname}</Txt>
            <View className='member__where'>
              <Txt size='note' tone='second' className='member__place'>{placeName(member.region)}</Txt>
              {main ? <Txt size='note' tone='second' className='member__year'>{common.benefitYear(main.assessment.benefitYear)}</Txt> : null}
            </View>
          </View>
          {main ? <Chip state={main.state} /> : null}
          <Icon name='forward' className='member__chevron' />
        </Press>
      </Heading>
      {main ? <YearBody year={main} asOf={asOf} isPreview={isPreview} /> : null}
      {standing.kind === 'years' && standing.other ? <OtherYear year={standing.other} /> : null}
      {main?.record && isBegun(main) ? <StatusLink nickname={member.nickname} record={main.record.id} onStatus={onStatus} /> : null}
      {standing.kind === 'years' ? null : <Txt block>{standing.kind === 'broken' ? home.broken : home.notBorn}</Txt>}
    </View>
  )
}

/** A quote alone is nothing to look into. */
function isBegun({ state }: YearStanding): boolean {
  return state === 'paying' || state === 'paid-waiting' || state === 'waiting' || state === 'covered' || state === 'ended'
}

function OtherYear({ year: { assessment, state } }: { year: YearStanding }) {
  return (
    <View className='member__other'>
      <Txt tone='second'>{common.benefitYear(assessment.benefitYear)}</Txt>
      <Chip state={state} />
    </View>
  )
}

interface LinkProps {
  nickname: string
  record: string
  onStatus: (recordId: string) => void
}

function StatusLink({ nickname, record, onStatus }: LinkProps) {
  return (
    <Press className='member__status' label={home.statusOf(nickname)} onPress={() => onStatus(record)}>
      <Txt tone='accent' strong className='member__status-words'>{home.status}</Txt>
      <Icon name='forward' className='member__chevron' />
    </Press>
  )
}
