/** A notice as something to hand on: codes, days and amounts alone, and the words around them in a text to paste. */
import { encodeOwnNotice, isOwnPolicy } from '@/policy'
import type { Policy } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { sentNotice as words } from '@/ui/text'
import { routes } from '../routes'
import { ownNotices, sharing } from '../services'
import { figuresOf } from './figures'

/** What the page of received notices is opened with. `code`: as `encodeOwnNotice` has made it. */
export const receiveQuery = (code: string) => `n=${encodeURIComponent(code)}`

/** The own notice that a policy was made from; `null`: there is no policy, or it is an official one. */
export function ownNoticeOf(policy: Policy | null): OwnNotice | null {
  return policy?.kind === 'local' && isOwnPolicy(policy) ? ownNotices.of(policy.jurisdiction, policy.benefitYear) : null
}

/** The page, and what it is opened with, on which somebody else looks at an own notice before they keep it. */
export function sentPage(notice: OwnNotice): { route: string; query: string } {
  return { route: routes.receiveNotice, query: receiveQuery(encodeOwnNotice(notice)) }
}

/** What a code on a picture can hold and a phone still reads: its squares are 4 px or larger then. */
const MOST_IN_CODE = 900

/** The address of that page for a code on a picture or on paper; `null`: pages have none here, or it is too long for one. */
export function sentLink(notice: OwnNotice): string | null {
  const { route, query } = sentPage(notice)
  const link = sharing.linkTo(`${route}?${query}`)
  return link !== null && link.length <= MOST_IN_CODE ? link : null
}

/** A group chat folds what is longer. */
const LONGEST = 900

/** `title`: place and year. Figures that do not fit are left out of the words; the code has all of them. */
export function shareText(notice: OwnNotice, title: string): string {
  const code = encodeOwnNotice(notice)
  const [head, foot] = [words.textHead(title), `${words.textFoot}\n${code}`]
  const lines = figuresOf(notice)
    .filter(({ isGiven }) => isGiven)
    .map(({ label, value }) => words.textLine(label, value))
  return [head, ...fitting(lines, LONGEST - head.length - foot.length - 2), foot].join('\n')
}

/** As many of the lines as there is room for. */
function fitting(lines: readonly string[], room: number): string[] {
  const [first, ...rest] = lines
  if (first === undefined || first.length + 1 > room) return []
  return [first, ...fitting(rest, room - first.length - 1)]
}
