import { useRouter } from '@tarojs/taro'
import { household } from '@/app/services'
import { answerDetails, sharedLink } from '@/ui/text'
import { Missing } from '@/app/screen/missing'
import { useAnswered } from '@/app/use-subject'
import { Broken } from '@/flows/answer/shared-link/broken'
import { readLink } from '@/app/shared-link'
import { ANONYMOUS, anonymousYear } from '@/app/anonymous-year'
import { placeName } from '@/app/assessed'
import { guarded } from '@/app/screen/guarded'
import { yearToPay } from '@/app/member-years'
import { useStore } from '@/app/use-store'
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
    years
  } = seen
  const place = placeName(region)
  return (
    <DayScreen
      whose={nickname === '' ? place : answerDetails.forWhom(nickname, place)}
      region={region}
      resident={resident}
      year={yearToPay(years)}
    />
  )
}

/** An ordinary resident of a place, in a year: as a shared link has it. */
function OfAnybody({ params }: { params: Readonly<Partial<Record<string, string>>> }) {
  const asOf = useStore(household.days, (state) => state.asOf)
  const link = readLink(params)
  if (link.kind === 'broken') return <Broken part={link.part} />
  const { region, year } = link
  return (
    <DayScreen
      whose={sharedLink.forWhom(placeName(region))}
      region={region}
      resident={ANONYMOUS}
      year={anonymousYear(region, year, asOf)}
    />
  )
}

export default guarded(PayDay)

definePageConfig({ navigationBarTitleText: '如果我在这天缴费' })
