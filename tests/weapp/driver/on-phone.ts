import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isComplete } from '../../../scripts/lib/builds.mjs'
import { readDist } from '../host/dist'
import type { Dist } from '../host/dist'
import { refused } from '../phone/calls'
import { Phone } from '../phone/phone'
import type { Enter, RunningApp } from '../phone/phone'
import type { Cost, Limit, LIMITS } from '../host/set-data'
import { App } from './app'

interface Setting {
  /** As in `2025-11-01T09:00:00+08:00`. Time stands still, but for what the app waits for. */
  now?: string
  /** The one that is published, unless the test needs what an operator enters. */
  build?: Build
  /** Whether drawing is held to the limits; not where a server's answers fall into what a tap has begun. */
  isBounded?: boolean
}

interface Hand {
  phone: Phone
  /** Starts the app; if it runs already, it is killed before. */
  open: (enter?: Partial<Enter>) => Promise<App>
}

type Build = 'weapp' | 'weapp-operated'

const read = new Map<Build, Dist>()

/** A build in dist/, or in the folder that BUILDS names. */
export function theBuild(build: Build = 'weapp'): Dist {
  const { BUILDS } = process.env
  const known = read.get(build)
  if (known) return known
  if (BUILDS === undefined)
    assert.ok(isComplete(build), `dist/${build} is missing or half built: npm run build ${build}`)
  const dist = readDist(`${BUILDS ?? 'dist'}/${build}`)
  read.set(build, dist)
  return dist
}

const costs: Cost[] = []

/** The most that an action of a bounded test has handed over to be drawn so far, in this file. */
export const most: Record<keyof typeof LIMITS, Limit> = { page: { calls: 0, bytes: 0 }, tap: { calls: 0, bytes: 0 } }

function remember(spent: typeof most): void {
  for (const part of ['page', 'tap'] as const) {
    most[part].calls = Math.max(most[part].calls, spent[part].calls)
    most[part].bytes = Math.max(most[part].bytes, spent[part].bytes)
  }
}

/** A test on a new phone. Whatever the app throws or logs as an error fails it, and so does drawing beyond the limits. */
export function onPhone(
  name: string,
  body: (hand: Hand) => Promise<void>,
  { now = '2025-11-01T09:00:00+08:00', build, isBounded = true }: Setting = {}
): void {
  test(name, async () => {
    const phone = new Phone(theBuild(build), now)
    // An operator's build asks for newer policies when it starts; whoever does not test that is without a network.
    if (build === 'weapp-operated') phone.calls.answer('request', refused('timeout'))
    let running: RunningApp | undefined
    const open = async (enter?: Partial<Enter>) => {
      running?.kill()
      phone.setData.begin('open')
      running = await phone.start(enter)
      return new App(phone, running)
    }
    try {
      await body({ phone, open })
      assert.deepEqual(phone.complaints, [], 'the app reported errors')
      if (isBounded) assert.deepEqual(phone.setData.breaches, [], 'more was drawn than is good for a phone')
    } finally {
      running?.kill()
      costs.push(...phone.setData.costs)
      if (isBounded) remember(phone.setData.most)
    }
  })
}

const SHOWN = 8

/** What was handed over to be drawn, the most first. */
after(() => {
  const lines = costs
    .sort((one, other) => other.bytes - one.bytes)
    .map(({ action, page, calls, bytes }) => `${bytes} bytes in ${calls} to draw ${page}: ${action}`)
  console.log([...new Set(lines)].slice(0, SHOWN).join('\n'))
})
