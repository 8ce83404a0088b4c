/** The year that counts, for whoever it depends on what is reported of a notice. */
import { checkRow } from './season-checks'
import { rowsOfReportedPolicies } from './season-rows'

for (const row of rowsOfReportedPolicies) checkRow(row)
