/** Whom an answer is for: a family member that is kept, or whoever the guide has just asked about. */
import type { CivilDate, Resident } from '@/calculator'
import { GuideError, isNewborn } from '@/household'
import type { Draft, Facts, GuideView, Member } from '@/household'
import { caseOf, enrolmentNeed, registrationCase } from './registration'
import type { RegistrationCase } from './registration'

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
  /** Whether what is kept of a member is being changed. */
  isEdited: boolean
}

/** @param resident the member on `asOf`, insured in the years that are paid */
export function memberSubject(member: Member, resident: Resident, asOf: CivilDate): Subject {
  const { nickname, region } = member
  return {
    member,
    nickname,
    region,
    resident,
    registration: caseOf(enrolmentNeed(member, asOf)),
    canSave: false,
    isEdited: false
  }
}

/** `null`: the guide has not been answered to the end. `resident` reads the draft, and throws a GuideError where one is missing. */
export function draftSubject(
  view: GuideView | null,
  members: readonly Member[],
  resident: () => Resident
): Subject | null {
  if (!view?.facts) return null
  try {
    return {
      member: null,
      nickname: view.draft.answers.who?.nickname ?? '',
      region: view.facts.region,
      resident: resident(),
      registration: view.facts.hasNotice ? registrationOf(view.draft, view.facts) : null,
      canSave: true,
      isEdited: members.some(({ id }) => id === view.draft.memberId)
    }
  } catch (error) {
    if (error instanceof GuideError) return null
    throw error
  }
}

function registrationOf(draft: Draft, facts: Facts): RegistrationCase | null {
  return registrationCase(draft.answers.enrolment ?? 'continuing', isNewborn(draft, facts))
}
