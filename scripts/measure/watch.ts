/** What the browser tells of a load while it happens: watched inside the page, judged outside of it. */

export interface Span {
  start: number
  duration: number
}

export interface Shift {
  at: number
  value: number
  /** What moved, by class. */
  moved: string[]
}

/** All in milliseconds since the navigation began. */
export interface Seen {
  firstPaint: number | null
  largestPaint: number | null
  /** What was painted largest, by class or by its text. */
  largest: string
  shifts: Shift[]
  /** Tasks of more than 50 ms. */
  tasks: Span[]
}

interface PaintEntry extends PerformanceEntry {
  element?: Element | null
}

interface ShiftEntry extends PerformanceEntry {
  value: number
  sources?: { node: Node | null }[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** Runs in the page before its own scripts, so it uses nothing from outside and names no functions. */
export function watch(): void {
  window.seen = { firstPaint: null, largestPaint: null, largest: '', shifts: [], tasks: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') window.seen.firstPaint = entry.startTime
    }
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PaintEntry[]) {
      window.seen.largestPaint = entry.startTime
      window.seen.largest = (entry.element?.className ?? '') || (entry.element?.textContent ?? '')
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ShiftEntry[]) {
      // Also shifts said to follow an input: nobody touches these pages, and taking on the size of a phone counts as one.
      const moved = (entry.sources ?? []).map(({ node }) =>
        node instanceof Element ? node.className : (node?.nodeName ?? 'gone')
      )
      window.seen.shifts.push({ at: entry.startTime, value: entry.value, moved })
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.seen.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}
