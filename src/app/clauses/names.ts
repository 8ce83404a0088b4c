/** Whom a rule is for, in words. */
import type { EventKind, Identity, Student, Tier } from '@/calculator'
import { STUDENTS } from '@/calculator'
import { identityOf } from '@/policy'
import { events as eventNames, policy as words, students as studentNames, tiers as tierNames } from '@/ui/text'

interface Who {
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
  events?: readonly EventKind[] | undefined
  /** Whether a parent is insured there, where that decides. */
  parentInsured?: boolean | undefined
}

export function whoOf({ identities = [], students = [], events = [], parentInsured }: Who): string {
  const who = [
    ...events.map((event) => eventNames[event].name),
    ...identityNames(identities),
    ...(isEveryStudent(students) ? [words.everyStudent] : students.map((student) => studentNames[student].name))
  ].join('、')
  return parentInsured === undefined ? who : words.ofParents[parentInsured ? 'insured' : 'uninsured'](who)
}

/** What identities are called; one that nobody knows any more has no name. */
export function identityNames(identities: readonly Identity[]): string[] {
  return identities.flatMap((identity) => identityOf(identity)?.label ?? [])
}

function isEveryStudent(students: readonly Student[]): boolean {
  return STUDENTS.every((student) => student === 'none' || students.includes(student))
}

/** Nothing where there is but one standard. */
export function tierName(tier: Tier): string {
  return tier === 'standard' ? '' : tierNames[tier].name
}
