/** The summary of a run: what each report comes to, and that a missing one is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coverageTable } from '../../scripts/summary/coverage'
import { measuresTable } from '../../scripts/summary/measures'
import { readReports } from '../../scripts/summary/reports'
import { firstLoadTable, sizesTable } from '../../scripts/summary/sizes'
import { otherStepsTable, testsTable } from '../../scripts/summary/steps'
import { inLines } from '../../scripts/summary/table'

test('tables stand in line with each other, names on the left, figures on the right', () => {
  const lines = inLines([
    { title: 'Tests', columns: ['passed', 'failed'], rows: [['unit tests', '3060', '0']] },
    { title: 'Sizes', columns: ['KB'], rows: [['h5', '7']] }
  ])
  expect(lines).toEqual([
    '',
    'Tests         passed  failed',
    '  unit tests    3060       0',
    '',
    'Sizes             KB',
    '  h5               7'
  ])
})

test('steps that count tests and steps that do not', () => {
  const steps = [
    { label: 'lint', seconds: 57 },
    { label: 'unit tests', seconds: 175, count: { passed: 3060, failed: 0 } }
  ]
  expect(testsTable(steps).rows).toEqual([['unit tests', '3060', '0', '175']])
  expect(otherStepsTable(steps).rows).toEqual([['lint', '57']])
})

describe('coverage', () => {
  const all = (covered: number, total = covered) => {
    const figure = { total, covered }
    return { branches: figure, functions: figure, lines: figure, statements: figure }
  }

  test('the calculator by itself, and the rest; the total of both is left out', () => {
    const report = {
      total: all(1, 1000),
      '/a/src/calculator/amount.ts': all(10),
      '/a/src/pages/home/index.tsx': all(9, 10),
      'C:\\a\\src\\payment\\record.ts': all(0, 10),
      'C:\\a\\src\\calculator\\window.ts': all(5)
    }
    expect(coverageTable(report).rows).toEqual([
      ['src/calculator', '100.0 %', '100.0 %', '100.0 %', '100.0 %'],
      ['the rest of src', '45.0 %', '45.0 %', '45.0 %', '45.0 %']
    ])
  })

  test('all but one of many is not all', () => {
    expect(coverageTable({ '/a/src/calculator/amount.ts': all(99_999, 100_000) }).rows[0]?.[1]).toBe('99.9 %')
  })

  test('nothing to cover is no figure', () => {
    expect(coverageTable({}).rows[0]?.[1]).toBe('–')
  })
})

test('sizes in KB: packages where there are several, and what they may weigh on WeChat', () => {
  const { rows } = sizesTable({
    weapp: {
      bytes: 3072,
      packages: [
        { name: 'main', bytes: 1024 },
        { name: 'flows', bytes: 2048 }
      ]
    },
    alipay: {
      bytes: 1536,
      packages: [
        { name: 'main', bytes: 512 },
        { name: 'flows', bytes: 1024 }
      ]
    },
    h5: { bytes: 512, packages: [{ name: 'main', bytes: 512 }] }
  })
  expect(rows.map(([name, size]) => [name, size])).toEqual([
    ['weapp, main', '1.0'],
    ['weapp, flows', '2.0'],
    ['weapp, in all', '3.0'],
    ['alipay, main', '0.5'],
    ['alipay, flows', '1.0'],
    ['alipay, in all', '1.5'],
    ['h5, in all', '0.5']
  ])
  expect(rows.map(([, , limit = '']) => limit !== '')).toEqual([true, true, true, false, false, false, false])
  expect(firstLoadTable({ gzipped: 150 * 1024 }).rows).toEqual([['h5, scripts, gzipped', '150.0', '205.0']])
})

test('measures in the units one speaks in', () => {
  const figures = { firstPaintMs: 3668, largestPaintMs: 3700, blockingMs: 12.4, layoutShift: 0.0004, bytes: 235_520 }
  expect(measuresTable({ rows: [{ name: 'home', figures }] }).rows).toEqual([
    ['home', '3.67', '3.70', '12', '0.000', '230']
  ])
})

test('reports that are missing are named, and the others told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'))
  try {
    writeFileSync(join(folder, 'steps.json'), JSON.stringify([{ label: 'lint', seconds: 57 }]))
    const { tables, missing } = readReports(folder)
    expect(tables.map(({ title, rows }) => [title, rows])).toEqual([
      ['Tests', []],
      ['Other steps', [['lint', '57']]]
    ])
    expect(missing).toEqual(['coverage/coverage-summary.json', 'sizes.json', 'first-load.json', 'measure.json'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
