/** `npm run summary`: what the last `npm test` found, from its reports. */
import { readReports } from './summary/reports'
import { inLines } from './summary/table'

const FOLDER = 'reports'

const { tables, missing } = readReports(FOLDER)
console.log(inLines(tables).join('\n'))
if (missing.length > 0) {
  console.error(
    `\nNot reported: ${missing.map((file) => `${FOLDER}/${file}`).join(', ')}. Each is written by a step of npm test.`
  )
  process.exitCode = 1
}
