/** How the pages of the web build load on a slow phone, as `scripts/measure` found it. */
import type { Table } from './table'

export interface Measures {
  rows: readonly {
    name: string
    figures: { firstPaintMs: number; largestPaintMs: number; blockingMs: number; layoutShift: number; bytes: number }
  }[]
}

export function measuresTable({ rows }: Measures): Table {
  return {
    title: 'Measures',
    columns: ['first paint, s', 'largest, s', 'blocked, ms', 'shift', 'KB sent'],
    rows: rows.map(({ name, figures }) => [
      name,
      (figures.firstPaintMs / 1000).toFixed(2),
      (figures.largestPaintMs / 1000).toFixed(2),
      String(Math.round(figures.blockingMs)),
      figures.layoutShift.toFixed(3),
      String(Math.round(figures.bytes / 1024))
    ])
  }
}
