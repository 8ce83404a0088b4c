/** The measures in plain words. */
import { median } from './judge'
import type { Load } from './load'
import type { Measured } from './rounds'

type Figure = { [Key in keyof Load]: Load[Key] extends number ? Key : never }[keyof Load]

const FIGURES: readonly (readonly [words: string, figure: Figure, show: (value: number) => string])[] = [
  ['first paint', 'firstPaintMs', seconds],
  ['largest paint', 'largestPaintMs', seconds],
  ['blocked', 'blockingMs', (ms) => `${Math.round(ms)} ms`],
  ['layout shift', 'layoutShift', (share) => share.toFixed(3)],
  ['transferred', 'bytes', kilobytes],
  ['JavaScript', 'scriptBytes', kilobytes],
  ['requests', 'requests', String],
  ['memory', 'heapBytes', kilobytes]
]

export interface Row {
  name: string
  /** The median of the rounds. */
  figures: Record<Figure, number>
  /** Times what the first row has; null where that is nothing. */
  ratio: Record<Figure, number | null>
}

/** A row per page, held against the first of them. */
export function rowsOf(measured: readonly Measured[]): Row[] {
  const [first] = measured
  if (first === undefined) return []
  const base = middle(first.loads)
  return measured.map(({ name, loads }) => {
    const figures = middle(loads)
    return { name, figures, ratio: byFigure((figure) => (base[figure] === 0 ? null : figures[figure] / base[figure])) }
  })
}

/** One line a page: each figure, and behind it how many times the first row's it is. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', ...FIGURES.map(([words]) => words)]
  const lines = rows.map(({ name, figures, ratio }, index) => [
    name,
    ...FIGURES.map(([, figure, show]) => show(figures[figure]) + (index === 0 ? '' : times(ratio[figure])))
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)))
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   ')
        .trimEnd()
    )
    .join('\n')
}

function middle(loads: readonly Load[]): Record<Figure, number> {
  return byFigure((figure) => median(loads.map((load) => load[figure])))
}

function byFigure<Value>(value: (figure: Figure) => Value): Record<Figure, Value> {
  return Object.fromEntries(FIGURES.map(([, figure]) => [figure, value(figure)])) as Record<Figure, Value>
}

function times(ratio: number | null): string {
  return ratio === null ? '' : ` (x${ratio.toFixed(1)})`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`
}
