/** The members as a table, one a row: of each the year that counts, as Home shows it. */
import { mustCallFirst } from '@/payment'
import type { YearStatus } from '@/payment'
import { amountWords, roster as words, states } from '@/ui/text'
import { placeName } from '../assessed'
import { yearsOf } from '../member-years'
import { stateWordOf } from '../year-words'
import type { MemberStatus } from '../member-years'
import { yuanTyped } from '../notice/typed'
import type { TableRow } from './csv'

/** With a row of headings first. */
export function tableOf(family: readonly MemberStatus[]): TableRow[] {
  return [words.columns, ...family.map(rowOf)]
}

function rowOf(status: MemberStatus): TableRow {
  const { nickname, region, group = '' } = status.member
  const who = [nickname, placeName(region), group]
  const [lead] = yearsOf(status)
  if (lead === undefined) return [...who, '', words.unknownState, '', '', '']
  return [...who, String(lead.assessment.benefitYear), states[stateWordOf(lead)], ...dueOf(lead)]
}

/** The amount, how sure it is, and the last day; empty where nothing is to be paid, or nobody has said how much. */
function dueOf(year: YearStatus): [amount: string, note: string, lastDay: string] {
  const { amountDue, nextDeadline } = year.assessment
  if ((year.state !== 'due' && year.state !== 'not-yet-open') || amountDue === null) return ['', '', '']
  const lastDay = nextDeadline && nextDeadline.kind !== 'window-opens' ? nextDeadline.date : ''
  const note = [amountWords(amountDue).prefix, mustCallFirst(year) ? words.ask : '']
  return [yuanTyped(amountDue.totalFen), note.filter(Boolean).join(' '), lastDay]
}
