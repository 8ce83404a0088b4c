/** The reports that the steps of `npm test` leave behind, as tables. */
import { existsSync, readFileSync } from 'node:fs'
import { coverageTable, type CoverageReport } from './coverage'
import { measuresTable, type Measures } from './measures'
import { firstLoadTable, sizesTable, type FirstLoad, type Sizes } from './sizes'
import { otherStepsTable, testsTable, type StepDone } from './steps'
import type { Table } from './table'

export interface Report {
  /** In the folder of reports. */
  file: string
  tables: (content: never) => Table[]
}

/** In the order in which they are told. */
const REPORTS: readonly Report[] = [
  { file: 'steps.json', tables: (steps: readonly StepDone[]) => [testsTable(steps), otherStepsTable(steps)] },
  { file: 'coverage/coverage-summary.json', tables: (report: CoverageReport) => [coverageTable(report)] },
  { file: 'sizes.json', tables: (sizes: Sizes) => [sizesTable(sizes)] },
  { file: 'first-load.json', tables: (load: FirstLoad) => [firstLoadTable(load)] },
  { file: 'measure.json', tables: (measures: Measures) => [measuresTable(measures)] }
]

/** Also which reports are missing: without them a run has not shown what it should. */
export function readReports(
  folder: string,
  reports: readonly Report[] = REPORTS
): { tables: Table[]; missing: string[] } {
  const missing = reports.filter(({ file }) => !existsSync(`${folder}/${file}`)).map(({ file }) => file)
  const tables = reports
    .filter(({ file }) => !missing.includes(file))
    .flatMap(({ file, tables }) => tables(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as never))
  return { tables, missing }
}
