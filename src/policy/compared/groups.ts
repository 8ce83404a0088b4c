/** What holds for some residents only: a window of their own, no waiting, another start of cover. */
import { EVENT_KINDS, STUDENTS, type CoverStart, type EventKind, type Identity, type Student } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import { dayOfYear, type Fact, type Facts, type Start } from './fact'

export const groupFacts: Facts = (policy) => [
  ...EVENT_KINDS.flatMap((event) => groupOf(policy, event, ({ events }) => events?.includes(event))),
  ...(policy.knownIdentities ?? []).flatMap(({ id }) =>
    groupOf(policy, id, ({ identities }) => identities?.includes(id))
  ),
  ...STUDENTS.flatMap((student) => groupOf(policy, student, ({ students }) => students?.includes(student)))
]

interface Group {
  events?: readonly EventKind[] | undefined
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
}

function groupOf(policy: LocalPolicy, of: Fact['of'], isFor: (group: Group) => boolean | undefined): Fact[] {
  const own = policy.specialWindows.find(({ group }) => isFor(group))
  const exceptions = policy.windows.flatMap((window) => window.exceptions.filter(isFor))
  if (!own && exceptions.length === 0) return []

  const covers = [own?.cover, ...exceptions.map(({ cover }) => cover)].flatMap((cover) => cover ?? [])
  const starts = distinct(covers.map(startOf))
  const exemptFromWaiting = own !== undefined || exceptions.some((exception) => exception.exemptFromWaiting)
  const window = own ? { opensOn: own.opensOn, closesOn: own.closesOn, eventIn: own.group.eventIn ?? null } : null
  return [
    {
      rule: 'group',
      of,
      value: { kind: 'group', window, exemptFromWaiting, starts },
      basis: distinct([...(own ? [own] : []), ...exceptions, ...covers].map(({ basis }) => basis)),
      essence: [
        window && [whenOf(window.opensOn, policy), whenOf(window.closesOn, policy), window.eventIn],
        exemptFromWaiting,
        starts.map((start) => [start.starts, dayOfYear(start.date, policy)])
      ]
    }
  ]
}

function startOf(cover: CoverStart): Start {
  return { starts: cover.starts, date: cover.starts === 'date' ? cover.date : null }
}

/** A word or a span stays as it is, a date becomes a day of the year. */
function whenOf(when: LocalPolicy['specialWindows'][number]['opensOn' | 'closesOn'], policy: LocalPolicy): unknown {
  return typeof when === 'string' && /^\d/.test(when) ? dayOfYear(when, policy) : when
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
