/** What holds for some residents only: a window of their own, no waiting, another start of cover. */
import {
  EVENT_KINDS,
  STUDENTS,
  type EventKind,
  type Exception,
  type Identity,
  type SpecialWindow,
  type Student
} from '@/calculator'
import { ofRule, type Clause } from '@/policy/clauses'
import { startOf, type Fact } from './fact'

export function groupFacts(clauses: readonly Clause[], identities: readonly Identity[]): Fact[] {
  const windows = ofRule(clauses, 'windows').flatMap(({ value }) => (value.kind === 'special' ? value : []))
  const exceptions = ofRule(clauses, 'windows.exceptions').filter(({ section }) => section === 'windows')
  const of = [...EVENT_KINDS, ...identities, ...STUDENTS]
  return of.flatMap((one) =>
    groupOf(
      one,
      windows.find(({ group }) => isFor(one, group)),
      exceptions.flatMap(({ value }) => (isFor(one, value) ? value : []))
    )
  )
}

interface Group {
  events?: readonly EventKind[] | undefined
  identities?: readonly Identity[] | undefined
  students?: readonly Student[] | undefined
}

function isFor(of: string, { events = [], identities = [], students = [] }: Group): boolean {
  return [...events, ...identities, ...students].some((one) => one === of)
}

/** @param own the first window that is for them alone */
function groupOf(of: string, own: SpecialWindow | undefined, exceptions: readonly Exception[]): Fact[] {
  if (!own && exceptions.length === 0) return []

  const covers = [own?.cover, ...exceptions.map(({ cover }) => cover)].flatMap((cover) => cover ?? [])
  const window = own ? { opensOn: own.opensOn, closesOn: own.closesOn, eventIn: own.group.eventIn ?? null } : null
  const exemptFromWaiting = own !== undefined || exceptions.some((exception) => exception.exemptFromWaiting)
  return [
    {
      rule: 'group',
      of,
      value: { kind: 'group', window, exemptFromWaiting, starts: distinct(covers.map(startOf)) },
      basis: distinct([...(own ? [own] : []), ...exceptions, ...covers].map(({ basis }) => basis))
    }
  ]
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
