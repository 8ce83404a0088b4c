/** Whom an answer is for: a family member that is kept, or whoever the guide has just asked about. */
import type { CivilDate, Resident } from '@/calculator'
import { draftOf, factsFor, GuideError, isNewborn, residentOn } from '@/household'
import type { Draft, Facts, GuideView, Member } from '@/household'
import { shelfOf } from '../shared/assessed'
import { registrationCase } from '../shared/registration'
import type { RegistrationCase } from '../shared/registration'

export interface Subject {
  /** `null`: not kept. */
  member: Member | null
  nickname: string
  region: string
  resident: Resident
  registration: RegistrationCase | null
  /** Whether there is somebody to keep; not where no notice made it useless to ask. */
  canSave: boolean
}

/** `null`: not born yet on the day that is looked at, or of a region that there is no more. */
export function memberSubject(member: Member, asOf: CivilDate): Subject | null {
  const resident = residentOn(member, asOf)
  const shelf = shelfOf(member.region)
  if (resident === null || shelf === null) return null
  const facts = factsFor(shelf, asOf)
  const newborn = member.enrolment === 'first' && facts.hasNotice && isNewborn(draftOf(member, facts), facts)
  return {
    member,
    nickname: member.nickname,
    region: member.region,
    resident,
    registration: registrationCase(member.enrolment, newborn),
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
      canSave: view.facts.hasNotice
    }
  } catch (error) {
    if (error instanceof GuideError) return null
    throw error
  }
}

function registrationOf(draft: Draft, facts: Facts): RegistrationCase | null {
  return registrationCase(draft.answers.enrolment ?? 'continuing', isNewborn(draft, facts))
}
