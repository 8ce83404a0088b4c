/** Whom an answer is for: a family member that is kept, or whoever the guide has just asked about. */
import type { CivilDate, Resident } from '@/calculator'
import { GuideError, isNewborn, residentOn } from '@/household'
import type { Draft, Facts, GuideView, Member } from '@/household'
import { residentWithPayments } from '@/payment'
import type { PaymentRecord } from '@/payment'
import { shelfOf } from './assessed'
import { caseOf, enrolmentNeed, registrationCase } from './registration'
import type { RegistrationCase } from './registration'
import { recordsOf } from './member-years'

export interface Subject {
  /** `null`: not kept. */
  member: Member | null
  nickname: string
  region: string
  /** Insured in the years that are paid. */
  resident: Resident
  registration: RegistrationCase | null
  /** Whether this is somebody who is not kept yet. */
  canSave: boolean
}

/** `null`: not born yet on the day that is looked at, or of a region that there is no more. */
export function memberSubject(member: Member, records: readonly PaymentRecord[], asOf: CivilDate): Subject | null {
  const known = residentOn(member, asOf)
  const shelf = shelfOf(member.region)
  if (known === null || shelf === null) return null
  const resident = residentWithPayments({ shelf, resident: known, records: recordsOf(member.id, records), asOf })
  return {
    member,
    nickname: member.nickname,
    region: member.region,
    resident,
    registration: caseOf(enrolmentNeed(member, asOf)),
    canSave: false
  }
}

/** `null`: the guide has not been answered to the end. `resident` reads the draft, and throws a GuideError where one is missing. */
export function draftSubject(view: GuideView | null, resident: () => Resident): Subject | null {
  if (!view?.facts) return null
  try {
    return {
      member: null,
      nickname: view.draft.answers.who?.nickname ?? '',
      region: view.facts.region,
      resident: resident(),
      registration: view.facts.hasNotice ? registrationOf(view.draft, view.facts) : null,
      canSave: true
    }
  } catch (error) {
    if (error instanceof GuideError) return null
    throw error
  }
}

function registrationOf(draft: Draft, facts: Facts): RegistrationCase | null {
  return registrationCase(draft.answers.enrolment ?? 'continuing', isNewborn(draft, facts))
}
