/** How `npm run measure` judges what the browser told: worked out by hand from the definitions on web.dev. */
import { blockingTime, layoutShift, median } from '../../scripts/measure/judge'
import { rowsOf, tableOf } from '../../scripts/measure/report'

const shift = (at: number, value: number) => ({ at, value, moved: [] })

describe('the blocking time of a page', () => {
  test('counts what each task takes beyond 50 ms', () => {
    expect(
      blockingTime(
        [
          { start: 1000, duration: 250 },
          { start: 1500, duration: 90 },
          { start: 2000, duration: 50 }
        ],
        900
      )
    ).toBe(240)
  })

  test('leaves out what was over before the first paint', () => {
    expect(blockingTime([{ start: 0, duration: 400 }], 400)).toBe(0)
  })

  test('counts only the rest of a task that is under way at the first paint', () => {
    // 300 ms of 500 are left after the paint, 250 of them too much.
    expect(blockingTime([{ start: 800, duration: 500 }], 1000)).toBe(250)
    expect(blockingTime([{ start: 800, duration: 240 }], 1000)).toBe(0)
  })
})

describe('the layout shift of a page', () => {
  test('is nothing where nothing moves', () => {
    expect(layoutShift([])).toBe(0)
  })

  test('adds up what moves within a second of the last', () => {
    expect(layoutShift([shift(0, 0.1), shift(900, 0.2), shift(1800, 0.05)])).toBeCloseTo(0.35)
  })

  test('begins anew after a quiet second, and the worst session counts', () => {
    expect(layoutShift([shift(0, 0.1), shift(1000, 0.3), shift(2500, 0.2)])).toBeCloseTo(0.3)
  })

  test('begins anew after five seconds, even without a quiet second', () => {
    const restless = [0, 900, 1800, 2700, 3600, 4500, 5400].map((at) => shift(at, 0.1))
    expect(layoutShift(restless)).toBeCloseTo(0.6)
  })
})

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 2, 3], 2.5]
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

describe('the table of measurements', () => {
  const load = {
    firstPaintMs: 1000,
    largestPaintMs: 2000,
    largest: '',
    blockingMs: 0,
    layoutShift: 0,
    moved: [],
    bytes: 102400,
    scriptBytes: 51200,
    requests: 4,
    heapBytes: 1048576
  }
  const rows = rowsOf([
    { name: 'hello', loads: [load] },
    {
      name: 'ours',
      loads: [
        { ...load, largestPaintMs: 9000 },
        { ...load, largestPaintMs: 3000, blockingMs: 70 },
        { ...load, largestPaintMs: 2500, blockingMs: 80 }
      ]
    }
  ])

  test('holds medians, and how many times the first row they are', () => {
    expect(rows[1]?.figures.largestPaintMs).toBe(3000)
    expect(rows[1]?.ratio.largestPaintMs).toBe(1.5)
    expect(rows[1]?.figures.blockingMs).toBe(70)
  })

  test('gives no ratio to nothing', () => {
    expect(rows[1]?.ratio.blockingMs).toBeNull()
  })

  test('says seconds, milliseconds and kilobytes', () => {
    const [, hello, ours] = tableOf(rows).split('\n')
    expect(hello).toMatch(/^hello +1\.00 s +2\.00 s +0 ms +0\.000 +100 KB +50 KB +4 +1024 KB$/)
    expect(ours).toMatch(
      /^ours +1\.00 s \(x1\.0\) +3\.00 s \(x1\.5\) +70 ms +0\.000 +100 KB \(x1\.0\) +50 KB \(x1\.0\) +4 \(x1\.0\) +1024 KB \(x1\.0\)$/
    )
  })
})
