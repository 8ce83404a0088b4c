/** How much of `src` the unit tests run through, from jest's json-summary: the calculator by itself, and the rest. */
import type { Table } from './table'

const FIGURES = ['branches', 'functions', 'lines', 'statements'] as const

type Figures = Record<(typeof FIGURES)[number], { total: number; covered: number }>

/** By file, and `total`. */
export type CoverageReport = Readonly<Record<string, Figures>>

const CALCULATOR = /[\\/]src[\\/]calculator[\\/]/

export function coverageTable(report: CoverageReport): Table {
  const files = Object.entries(report).filter(([file]) => file !== 'total')
  const shares = (wanted: boolean) => {
    const chosen = files.filter(([file]) => CALCULATOR.test(file) === wanted).map(([, figures]) => figures)
    return FIGURES.map((figure) => share(chosen.map((figures) => figures[figure])))
  }
  return {
    title: 'Coverage',
    columns: FIGURES,
    rows: [
      ['src/calculator', ...shares(true)],
      ['the rest of src', ...shares(false)]
    ]
  }
}

/** Rounded down: 100 % is all. */
function share(parts: readonly { total: number; covered: number }[]): string {
  const total = sum(parts.map((part) => part.total))
  const covered = sum(parts.map((part) => part.covered))
  return total === 0 ? '–' : `${(Math.floor((covered / total) * 1000) / 10).toFixed(1)} %`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
