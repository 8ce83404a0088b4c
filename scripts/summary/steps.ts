/** What ran, and how long. */
import type { Table } from './table'

export interface StepDone {
  label: string
  seconds: number
  /** Of steps that are tests. */
  count?: { passed: number; failed: number }
}

export function testsTable(steps: readonly StepDone[]): Table {
  return {
    title: 'Tests',
    columns: ['passed', 'failed', 'seconds'],
    rows: steps.flatMap(({ label, seconds, count }) =>
      count ? [[label, count.passed, count.failed, seconds].map(String)] : []
    )
  }
}

/** Steps that count no tests. Two at once may have run, so all together need not take as long as their sum. */
export function otherStepsTable(steps: readonly StepDone[]): Table {
  return {
    title: 'Other steps',
    columns: ['seconds'],
    rows: steps.flatMap(({ label, seconds, count }) => (count ? [] : [[label, String(seconds)]]))
  }
}
