/** Whom a rule is for, in words. */
import type { EventKind, Identity, Student, Tier } from '@/calculator'
import { STUDENTS } from '@/calculator'
import { identityOf } from '@/policy'
import type { Group, OpenGroup } from '@/app/late-enrolment'
import { events as eventNames, policy as words, season, students as studentNames, tiers as tierNames } from '@/ui/text'

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

/** Those whom a closed year is still open to, each with how long. */
export function openGroupNames(groups: readonly OpenGroup[]): string[] {
  return groups.flatMap(({ group, within }) =>
    groupNames([group]).map((name) => `${name}${within === null ? '' : season.closedWithin(within)}`)
  )
}

/** What those are called of whom a notice of a closed year speaks apart. */
export function groupNames(groups: readonly Group[]): string[] {
  return groups.flatMap((group) => {
    switch (group.kind) {
      case 'event':
        return group.event === 'birth' ? season.closedNewborn : eventNames[group.event].name
      case 'identity':
        return identityNames([group.identity])
      case 'hardship':
        return season.closedHardship
    }
  })
}

function isEveryStudent(students: readonly Student[]): boolean {
  return STUDENTS.every((student) => student === 'none' || students.includes(student))
}

/** Nothing where there is but one standard. */
export function tierName(tier: Tier): string {
  return tier === 'standard' ? '' : tierNames[tier]
}
