import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { mustCallFirst } from '@/payment'
import type { YearStatus } from '@/payment'
import type { OwnNotice } from '@/policy/own-notice'
import { household, sharing } from '@/app/services'
import { ChooseOne } from '@/ui'
import { picture as words } from '@/ui/text'
import { anonymousYear, ANONYMOUS } from '@/app/anonymous-year'
import { afterDeadline, policyOf } from '@/app/assessed'
import { isPaidYear, yearToPay } from '@/app/member-years'
import { ownNoticeOf, sentLink } from '@/app/notice/share'
import { payingLater } from '@/app/paying-later'
import { miniProgramCode } from '@/app/pictures'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Missing } from '@/app/screen/missing'
import { readLink, sharedLinkQuery } from '@/app/shared-link'
import type { Subject } from '@/app/subject'
import { usePlaceName } from '@/app/use-places'
import { useStore } from '@/app/use-store'
import { useAnswered } from '@/app/use-subject'
import { Broken } from '@/flows/answer/shared-link/broken'
import type { PictureCode, Pictured } from './content'
import { PictureScreen } from './picture-screen'

/** An answer as a picture: of somebody of the family, of whoever the guide asked about, or of anybody of a place. */
function PicturePage() {
  const { params } = useRouter()
  return params.region === undefined ? <OfSomebody member={params.member} /> : <OfAnybody params={params} />
}

function OfSomebody({ member: id }: { member: string | undefined }) {
  const { member, seen } = useAnswered(id)
  if (!seen) return <Missing member={member} />
  return <OfSubject subject={seen.subject} year={yearToPay(seen.years)} />
}

type Choice = 'own' | 'named' | 'ordinary'

/** What is theirs is on it if they want it to be, and their name only if they say so. */
function OfSubject({ subject, year }: { subject: Subject; year: YearStatus }) {
  const { nickname, region, resident } = subject
  const { asOf, assessment, season } = year
  const [chosen, setChosen] = useState<Choice>('own')
  const ordinary = useOrdinary(region, assessment.benefitYear)
  // Of a payment that is made there is nothing to hand on.
  if (isPaidYear(year)) return <PictureScreen pictured={ordinary} />
  const { own, named, ordinary: ordinaryOption } = words.options
  const pictured: Pictured = {
    ...ordinary,
    whom: chosen === 'named' ? words.named(nickname) : words.ownWhom,
    assessment,
    season,
    later: payingLater(assessment, afterDeadline(region, assessment, resident, asOf)),
    asksFirst: mustCallFirst(year)
  }
  return (
    <PictureScreen
      pictured={chosen === 'ordinary' ? ordinary : pictured}
      choice={
        <ChooseOne
          label={words.choose}
          name="picture-choice"
          value={chosen}
          options={[
            { value: 'own', ...own },
            ...(nickname === '' ? [] : [{ value: 'named' as const, ...named(nickname) }]),
            { value: 'ordinary', ...ordinaryOption }
          ]}
          onChange={setChosen}
        />
      }
    />
  )
}

function OfAnybody({ params }: { params: Readonly<Partial<Record<string, string>>> }) {
  const link = readLink(params)
  return link.kind === 'broken' ? <Broken part={link.part} /> : <OfPlace region={link.region} year={link.year} />
}

function OfPlace({ region, year }: { region: string; year: number }) {
  return <PictureScreen pictured={useOrdinary(region, year)} />
}

/** The year of a place for an ordinary resident. */
function useOrdinary(region: string, benefitYear: number): Pictured {
  const asOf = useStore(household.days, (state) => state.asOf)
  const place = usePlaceName(region)
  const { assessment, season } = anonymousYear(region, benefitYear, asOf)
  const own = ownNoticeOf(policyOf(assessment))
  return {
    place,
    whom: words.ordinaryWhom,
    asOf,
    assessment,
    own,
    season,
    later: payingLater(assessment, afterDeadline(region, assessment, ANONYMOUS, asOf)),
    asksFirst: false,
    code: codeOf(region, benefitYear, own)
  }
}

/** On the web the link that is shared, or the own notice itself, which nobody else has; in a mini-program its own code, where the operator gives it. */
function codeOf(region: string, benefitYear: number, own: OwnNotice | null): PictureCode {
  const link = own ? sentLink(own) : sharing.linkTo(`${routes.sharedLink}?${sharedLinkQuery(region, benefitYear)}`)
  if (link !== null) return { kind: own ? 'notice' : 'link', link }
  const address = miniProgramCode()
  return address === null ? null : { kind: 'file', address }
}

export default guarded(PicturePage)

definePageConfig({ navigationBarTitleText: '做成图片' })
