/** The score of many texts as lines to print: by text, by field, in all, and every cell that is not right. */
import type { Field } from './expected'
import type { Cell, Outcome } from './score'

export interface ScoredText {
  name: string
  cells: Cell[]
}

const COLUMNS: readonly Outcome[] = ['right', 'asked', 'missing', 'wrong', 'open']

/** What an answer needs most: there most has to be read without asking. */
const MAIN: readonly Field[] = ['premiums', 'windows', 'waiting']

/** How many cells came out as what. */
export function countsOf(cells: readonly Cell[]): Record<Outcome, number> {
  const counts = { right: 0, asked: 0, missing: 0, wrong: 0, open: 0 }
  for (const { outcome } of cells) counts[outcome]++
  return counts
}

/** Of all there was to find, what was read and right: `[right, all]`. */
export function shareOf(cells: readonly Cell[]): [number, number] {
  const { right, asked, missing, wrong } = countsOf(cells)
  return [right, right + asked + missing + wrong]
}

/** Those of premiums, windows and waits. */
export function mainOf(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ field }) => MAIN.includes(field))
}

export function tableOf(texts: readonly ScoredText[]): string[] {
  const all = texts.flatMap(({ cells }) => cells)
  const fields = [...new Set(all.map(({ field }) => field))]
  return [
    headOf('text'),
    ...texts.map(({ name, cells }) => lineOf(name, cells)),
    '',
    headOf('field'),
    ...fields.map((name) =>
      lineOf(
        name,
        all.filter(({ field }) => field === name)
      )
    ),
    '',
    headOf('in all'),
    lineOf('premiums, windows, waits', mainOf(all)),
    lineOf('all fields', all)
  ]
}

/** Each cell that is wrong, asked or missing: what was expected and what was read. */
export function faultsOf({ name, cells }: ScoredText): string[] {
  return cells
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'open')
    .map(
      ({ outcome, path, expected, got }) =>
        `${outcome.padEnd(8)}${name}: ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`
    )
}

function headOf(what: string): string {
  return `${what.padEnd(34)}${COLUMNS.map((name) => name.padStart(8)).join('')}   share`
}

function lineOf(name: string, cells: readonly Cell[]): string {
  const counts = countsOf(cells)
  const [right, found] = shareOf(cells)
  const share = found === 0 ? '' : `${((100 * right) / found).toFixed(1)} %`
  return `${name.padEnd(34)}${COLUMNS.map((column) => String(counts[column]).padStart(8)).join('')}${share.padStart(10)}`
}
