import { useRouter } from '@tarojs/taro'
import { shell } from '@/shell'
import { answer, ready } from '@/ui/text'
import { Missing } from '../answer/missing'
import { useAnswered } from '../answer/use-answered'
import { Broken } from '../ready/broken'
import { readLink } from '../ready/link'
import { ORDINARY, ordinaryAnswer, ordinarySeason } from '../ready/ordinary'
import { placeName } from '../../shared/assessed'
import { guarded } from '../../shared/guarded'
import { yearToPay } from '../../shared/standing'
import { useStore } from '../../shared/use-store'
import { DayScreen } from './day-screen'

/** What paying on any other day would come to: for somebody of the family, or for anybody of a place. */
function PayDay() {
  const { params } = useRouter()
  return params.region === undefined ? <OfSomebody member={params.member} /> : <OfAnybody params={params} />
}

/** A member that is kept, or whoever the guide asked about. */
function OfSomebody({ member: id }: { member: string | undefined }) {
  const { member, seen } = useAnswered(id)
  if (!seen) return <Missing member={member} />
  const {
    subject: { nickname, region, resident },
    standing
  } = seen
  const place = placeName(region)
  return (
    <DayScreen
      whose={nickname === '' ? place : answer.forWhom(nickname, place)}
      region={region}
      resident={resident}
      year={yearToPay(standing)}
    />
  )
}

/** An ordinary resident of a place, in a year: as a shared link has it. */
function OfAnybody({ params }: { params: Readonly<Partial<Record<string, string>>> }) {
  const asOf = useStore(shell.days, (state) => state.asOf)
  const link = readLink(params)
  if (link.kind === 'broken') return <Broken part={link.part} />
  const { region, year } = link
  return (
    <DayScreen
      whose={ready.forWhom(placeName(region))}
      region={region}
      resident={ORDINARY}
      year={{ assessment: ordinaryAnswer(region, year, asOf), season: ordinarySeason(region, year, asOf) }}
    />
  )
}

export default guarded(PayDay)
