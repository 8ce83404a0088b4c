/** When one may pay, at what price, and from when that covers: the ordinary windows, and those of special groups. */
import type { CoverStart, Exception, OrdinaryWindow, SpecialWindow, Terms } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { longDate, policy as words, windows as windowNames } from '@/ui/text'
import { whoOf } from './names'
import { eachOnce } from './section'
import type { Clause, Group, Section } from './section'

const { labels } = words

export function windowsSection({ windows, afterWindows }: LocalPolicy): Section {
  const missed: Group[] = afterWindows
    ? [{ title: words.missedAll, clauses: [{ label: labels.missedAll, basis: afterWindows }] }]
    : []
  return { id: 'windows', groups: [...windows.map(windowGroup), ...missed] }
}

function windowGroup(window: OrdinaryWindow): Group {
  const { kind, opensOn, closesOn } = window
  const dates =
    opensOn === null ? words.untilOnly(longDate(closesOn)) : words.fromTo(longDate(opensOn), longDate(closesOn))
  return {
    title: windowNames[kind],
    clauses: [{ label: labels.dates, value: dates, basis: window.basis }, ...termClauses(window)]
  }
}

/** Price, wait and first day of cover, with whom they do not hold for, and what is unclear. */
function termClauses({ price, waiting, cover, exceptions, cautions }: Terms): Clause[] {
  return [
    { label: labels.price, basis: price.basis },
    ...[price.subsidyBasis, price.waiver].flatMap((basis) => (basis ? [{ label: labels.price, basis }] : [])),
    ...(waiting ? [{ label: labels.waiting, value: words.span(waiting.span), basis: waiting.basis }] : []),
    { label: labels.cover, ...(!waiting && { value: startWords(cover) }), basis: cover.basis },
    ...eachOnce(exceptions.flatMap(exceptionClauses)),
    ...cautions.map(({ basis }) => ({ label: labels.caution, basis }))
  ]
}

function exceptionClauses(exception: Exception): Clause[] {
  const who = whoOf(exception)
  return [
    {
      label: labels.exception(who),
      ...(exception.exemptFromWaiting && { value: words.noWaiting }),
      basis: exception.basis
    },
    ...(exception.priceBasis ? [{ label: labels.price, basis: exception.priceBasis }] : []),
    ...(exception.cover
      ? [{ label: labels.exceptionCover(who), value: startWords(exception.cover), basis: exception.cover.basis }]
      : []),
    ...(exception.cautions ?? []).map(({ basis }) => ({ label: labels.caution, basis }))
  ]
}

function startWords(cover: CoverStart): string {
  return cover.starts === 'date' ? longDate(cover.date) : words.starts[cover.starts]
}

export function specialSection({ specialWindows, eventCautions, identityCautions }: LocalPolicy): Section {
  const groups = specialWindows.map((window): Group => ({
    title: whoOf(window.group),
    clauses: [{ label: labels.dates, value: specialDates(window), basis: window.basis }, ...termClauses(window)]
  }))
  const open = eachOnce([...eventCautions, ...identityCautions].map(({ basis }) => ({ basis })))
  return { id: 'special', groups: open.length > 0 ? [...groups, { title: words.otherEvents, clauses: open }] : groups }
}

/** A window that begins with what happened, or on a day. */
export function specialDates({ opensOn, closesOn }: Pick<SpecialWindow, 'opensOn' | 'closesOn'>): string {
  return `${openingWords(opensOn)}，${closingWords(closesOn)}`
}

function openingWords(opensOn: SpecialWindow['opensOn']): string {
  if (typeof opensOn === 'object') return words.opensAfter(opensOn.daysAfterEvent)
  return isWord(opensOn, ['event', 'benefit-year', 'year-after'])
    ? words.opensWith[opensOn]
    : words.from(longDate(opensOn))
}

function closingWords(closesOn: SpecialWindow['closesOn']): string {
  if (typeof closesOn === 'string')
    return isWord(closesOn, ['benefit-year']) ? words.closesWith[closesOn] : words.until(longDate(closesOn))
  if ('monthsAfterEvent' in closesOn) return words.monthsAfter(closesOn.monthsAfterEvent)
  return (closesOn.inBenefitYear ? words.daysAfterInYear : words.daysAfter)(closesOn.daysAfterEvent)
}

function isWord<W extends string>(text: string, known: readonly W[]): text is W {
  return (known as readonly string[]).includes(text)
}
