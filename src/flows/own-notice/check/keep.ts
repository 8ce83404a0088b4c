/** Keeping what was checked: what is wrong with it is said at the rows, and nothing is kept as long as something is. */
import { codesAbove, ownNoticeProblems, ownNoticeStatus, ownPolicyId, policyFor } from '@/policy'
import type { ComparedSection, LocalPolicy } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { household, ownNotices } from '@/app/services'
import { officialOver, policyOf } from '@/app/notice/own-policies'
import { resultOf } from '@/app/notice/result'
import type { Result } from '@/app/notice/result'
import type { CheckSheet } from '@/app/notice/sheet'
import type { NoticeDraft } from '@/app/notice/draft'
import type { Fault } from '@/app/use-faults'
import { problemWords } from '@/app/notice/words'
import { rowId } from './check-row'
import type { CheckRow } from '@/app/notice/rows'

/** What the sheet comes to as it stands; `null`: place or year is open. */
export function resultNow(sheet: CheckSheet, { source, standIn }: NoticeDraft, id: string): Result | null {
  return resultOf(sheet, { id: source.door === 'kept' ? source.id : id, keptOn: household.today(), standIn })
}

/** What is wrong, each at the row that it is about, or else at the first of its card; empty: it may be kept. */
export function faultsOf({ notice, fieldOf }: Result, rows: readonly CheckRow[]): Fault[] {
  return ownNoticeProblems(notice).map((problem) => ({
    field: rowId(rowAt(fieldOf(problem.path), rows)),
    says: problemWords(problem)
  }))
}

/** The row of a field, or else the first one below it or beside it. */
function rowAt(field: string, rows: readonly CheckRow[]): string {
  const own = rows.find((row) => row.field === field || field.startsWith(`${row.field}.`))
  const near = own ?? rows.find((row) => row.field.startsWith(`${field}.`))
  const [list] = field.split('.')
  return (near ?? rows.find((row) => row.field.split('.')[0] === list) ?? rows[0])?.field ?? field
}

export interface HeldBy {
  by: LocalPolicy
  /** What differs; `null`: not to be said before all is answered. */
  sections: readonly ComparedSection[] | null
}

interface StatusBefore {
  /** An official policy answers: nothing is to be kept. */
  held: HeldBy | null
  /** The own notice that answers there today, of the same place or of one above it. */
  before: OwnNotice | null
  /** Own notices of places below, which go on answering there. */
  deeper: readonly OwnNotice[]
}

/** What is there of the place and year already. */
export function statusBefore(result: Pick<Result, 'notice'> | null): StatusBefore {
  if (result === null) return { held: null, before: null, deeper: [] }
  const { notice } = result
  const { region, benefitYear } = notice
  const policy = ownNoticeProblems(notice).length === 0 ? policyOf(notice) : null
  const status = policy && ownNoticeStatus(policy)
  const official = officialOver(notice)
  const others = ownNotices.state
    .getState()
    .notices.filter((one) => one.benefitYear === benefitYear && one.id !== notice.id)
  const answering = policy && policyFor(region, benefitYear)?.id
  return {
    held: official && { by: official, sections: status?.kind === 'replaced' ? status.sections : null },
    before: others.find((one) => one.region === region || ownPolicyId(one) === answering) ?? null,
    deeper: others.filter((one) => codesAbove(one.region).includes(region))
  }
}
