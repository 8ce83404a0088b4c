/** A family member as it is kept on the phone: nothing in it identifies a person to anybody else. */
import * as v from 'valibot'
import { sinceFirstEnrolment } from '@/calculator'
import type { CivilDate, Resident } from '@/calculator'
import { regionCode, residentSchema } from '@/policy'

export const RELATIONS = ['self', 'spouse', 'child', 'parent', 'grandparent', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

export const ENROLMENTS = ['continuing', 'first', 'moved'] as const
export type Enrolment = (typeof ENROLMENTS)[number]

export const NICKNAME_MAX = 12

export const MONTHS_OF_YEAR = 12

/** Why a nickname cannot be taken; `null`: it can. Lengths count code points, so that a rare character is one. */
export function nicknameFault(
  nickname: string
): 'nickname-missing' | 'nickname-too-long' | 'nickname-id-number' | null {
  if (nickname.trim() === '') return 'nickname-missing'
  if (looksLikeIdNumber(nickname)) return 'nickname-id-number'
  if (Array.from(nickname.trim()).length > NICKNAME_MAX) return 'nickname-too-long'
  return null
}

/**
 * Whether a text holds eleven digits or more, spaced or full-width ones included: an identity card has 15 or 17,
 * a bank card 16 or more, a telephone number 11. No nickname needs that many.
 */
function looksLikeIdNumber(text: string): boolean {
  return /(\d[\s\-_.·]*){11}/.test(text.normalize('NFKC'))
}

export interface Member {
  id: string
  nickname: string
  relation: Relation
  region: string
  resident: Resident
  enrolment: Enrolment
  /** When this was last changed, in milliseconds since 1970. Of two versions of a member the later one counts. */
  changedAt: number
  /** Ids under which this member was entered on other phones, known from their backups. */
  idsElsewhere?: readonly string[] | undefined
}
export type NewMember = Omit<Member, 'id' | 'changedAt' | 'idsElsewhere'>

const memberId = v.pipe(v.string(), v.minLength(1))

export const memberSchema: v.GenericSchema<unknown, Member> = v.object({
  id: memberId,
  nickname: v.pipe(
    v.string(),
    v.check((text) => nicknameFault(text) === null)
  ),
  relation: v.picklist(RELATIONS),
  region: regionCode,
  resident: residentSchema,
  enrolment: v.picklist(ENROLMENTS),
  changedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  idsElsewhere: v.optional(v.array(memberId))
})

/**
 * What is known of a member on a day, as the calculator takes it: events that lie after the day are left out, and who
 * was never insured before a year that is said to be insured enrolled for the first time in it.
 * `null`: not born yet on that day. Both happen only while an earlier day is looked at.
 */
export function residentOn(member: Pick<Member, 'resident'>, asOf: CivilDate): Resident | null {
  const { birthDate, events, ...rest } = sinceFirstEnrolment(member.resident)
  if (birthDate !== undefined && birthDate > asOf) return null
  return { ...rest, birthDate, events: events?.filter((event) => event.date <= asOf) }
}
