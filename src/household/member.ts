/** A family member as it is kept on the phone: nothing in it identifies a person to anybody else. */
import * as v from 'valibot'
import { sinceFirstEnrolment } from '@/calculator'
import type { CivilDate, Resident } from '@/calculator'
import { keptRegion, residentSchema } from '@/policy'

export const RELATIONS = ['self', 'spouse', 'child', 'parent', 'grandparent', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

export const ENROLMENTS = ['continuing', 'first', 'moved'] as const
export type Enrolment = (typeof ENROLMENTS)[number]

export const NICKNAME_MAX = 12

export const MONTHS_OF_YEAR = 12

export const GROUP_MAX = 12

/** Neither seen nor heard: control and format characters, halves of characters, blanks that count as letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * A name as it is seen: without the characters that nobody sees, which make two names of one, or none at all. For whatever
 * is typed or pasted as a nickname or the name of a group; what was kept before stays as it is.
 */
export function plainName(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
}

/** Why a nickname cannot be taken; `null`: it can. Lengths count code points, so that a rare character is one. */
export function nicknameFault(
  nickname: string
): 'nickname-missing' | 'nickname-too-long' | 'nickname-id-number' | null {
  if (nickname.trim() === '') return 'nickname-missing'
  if (looksLikeIdNumber(nickname)) return 'nickname-id-number'
  if (Array.from(nickname.trim()).length > NICKNAME_MAX) return 'nickname-too-long'
  return null
}

/** Whether a name of a group can be taken: the same holds for it as for a nickname. */
export function isGroupName(name: string): boolean {
  const trimmed = name.trim()
  return trimmed !== '' && !looksLikeIdNumber(trimmed) && Array.from(trimmed).length <= GROUP_MAX
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
  /** The household or village that this is one of, as the resident calls it; left out: none. */
  group?: string | undefined
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
  region: keptRegion,
  resident: residentSchema,
  enrolment: v.picklist(ENROLMENTS),
  group: v.optional(v.pipe(v.string(), v.check(isGroupName))),
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
