/**
 * How well notices are read: of every text (`*.txt`) in the folder given, or in tests/notice/texts, the fields that are right,
 * asked, missing and wrong, held against tests/notice/expected/<name>.json. What these words mean stands in tests/notice/score.ts.
 * A text without expected fields is printed but not scored. Exits 1 where a field is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readNotice } from '@/notice'
import { expectedOf } from '../tests/notice/expected'
import { places } from '../tests/notice/places'
import { score } from '../tests/notice/score'
import { countsOf, faultsOf, tableOf, type ScoredText } from '../tests/notice/score-table'

const folder = resolve(process.argv[2] ?? 'tests/notice/texts')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => name.replace(/\.txt$/, ''))

const scored: ScoredText[] = []
for (const name of names) {
  const reading = readNotice(readFileSync(join(folder, `${name}.txt`), 'utf8'), { places })
  const expected = expectedOf(name)
  if (expected) scored.push({ name, cells: score(reading, expected) })
  else console.log(`${name}: nothing is expected of it.\n${JSON.stringify(reading, null, 2)}\n`)
}

for (const line of [...scored.flatMap(faultsOf), '', ...tableOf(scored)]) console.log(line)
if (countsOf(scored.flatMap(({ cells }) => cells)).wrong > 0) process.exitCode = 1
