/** One load of one page on a phone that has never seen it, or that has been there once. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { Failure } from '../lib/command.mjs'
import { PHONE, throttle } from './conditions'
import { blockingTime, layoutShift } from './judge'
import type { Subject } from './pages'
import { watch } from './watch'
import type { Seen } from './watch'

export interface Load {
  /** First contentful paint; ms since the navigation began, like all times here. */
  firstPaintMs: number
  largestPaintMs: number
  /** What was painted largest, by class or by its text. */
  largest: string
  /** Total blocking time: what tasks take beyond 50 ms each, from the first paint until the page is quiet. */
  blockingMs: number
  /** Cumulative layout shift, 0 to 1 and more. */
  layoutShift: number
  /** What moved, by class. */
  moved: string[]
  /** As sent, headers included. */
  bytes: number
  /** Of them JavaScript. */
  scriptBytes: number
  requests: number
  /** JavaScript's memory once the garbage is collected. */
  heapBytes: number
}

/** After this a page that never came to rest is given up. */
const GIVE_UP_MS = 60_000
const LOOK_EVERY_MS = 100

/** By then the app has kept itself for the next visit, or never does. */
const KEPT_MS = 60_000

/**
 * Loads a page in a profile of its own and waits until, for `quietMs`, nothing was asked for, no long task ran and nothing
 * larger was painted.
 */
export async function load(browser: Browser, address: string, subject: Subject, quietMs: number): Promise<Load> {
  const context = await browser.newContext(PHONE)
  const url = `${address}/${subject.route}`
  try {
    if (subject.isSecondVisit) await visit(context, url)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.addInitScript(watch)
    await page.addInitScript(subject.before)
    await throttle(session, subject.network ?? 'slow4G')
    const traffic = countTraffic(session)
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(url, { waitUntil: 'commit', timeout: GIVE_UP_MS })
    const seen = await onceQuiet(page, traffic, quietMs)
    const { firstPaint, largestPaint, largest, shifts, tasks } = seen
    if (firstPaint === null || largestPaint === null)
      throw new Failure([`${subject.name}: nothing was painted.`, ...complaints].join('\n'))
    return {
      firstPaintMs: firstPaint,
      largestPaintMs: largestPaint,
      largest,
      blockingMs: blockingTime(tasks, firstPaint),
      layoutShift: layoutShift(shifts),
      moved: shifts.flatMap(({ moved }) => moved),
      bytes: traffic.bytes,
      scriptBytes: traffic.scriptBytes,
      requests: traffic.requests,
      heapBytes: await heapOf(session)
    }
  } finally {
    await context.close()
  }
}

/** A first visit at leisure, until the app says that it can do without a network. */
async function visit(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: KEPT_MS
  })
  await page.close()
}

interface Traffic {
  bytes: number
  scriptBytes: number
  requests: number
  /** Whether it is a script, by request. */
  underWay: Map<string, boolean>
}

function countTraffic(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, scriptBytes: 0, requests: 0, underWay: new Map() }
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return // is in the page already
    traffic.requests += 1
    traffic.underWay.set(requestId, type === 'Script')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const isScript = traffic.underWay.get(requestId)
    if (isScript === undefined) return
    traffic.underWay.delete(requestId)
    traffic.bytes += encodedDataLength
    if (isScript) traffic.scriptBytes += encodedDataLength
  })
  session.on('Network.loadingFailed', ({ requestId }) => traffic.underWay.delete(requestId))
  return traffic
}

async function onceQuiet(page: Page, traffic: Traffic, quietMs: number): Promise<Seen> {
  const began = Date.now()
  let before = ''
  let quietSince = began
  for (;;) {
    const seen = await page.evaluate(() => window.seen)
    const now = JSON.stringify([traffic.requests, traffic.bytes, seen.tasks.length, seen.largestPaint])
    if (now !== before || traffic.underWay.size > 0) quietSince = Date.now()
    before = now
    const isOver = Date.now() - quietSince >= quietMs && seen.largestPaint !== null
    if (isOver || Date.now() - began > GIVE_UP_MS) return seen
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
}
