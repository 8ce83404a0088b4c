import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { TestContext } from 'node:test'
import { isComplete } from '../../../scripts/lib/builds.mjs'
import { readDist } from '../../../packages/weapp-host/host/dist'
import type { Dist } from '../../../packages/weapp-host/host/dist'
import { refused } from '../../../packages/weapp-host/phone/calls'
import { Phone } from '../../../packages/weapp-host/phone/phone'
import type { Enter, RunningApp } from '../../../packages/weapp-host/phone/phone'
import { inWords } from '../../../packages/weapp-host/host/set-data'
import type { SetDataLog } from '../../../packages/weapp-host/host/set-data'
import { App } from '../../../packages/weapp-host/driver/app'

interface Setting {
  /** As in `2025-11-01T09:00:00+08:00`. Time stands still, but for what the app waits for. */
  now?: string
  /** The one that is published, unless the test needs what an operator enters. */
  build?: Build
}

interface Hand {
  /** For what is to end with the test. */
  t: TestContext
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

/** The call of setData that has handed over the most so far, in this file. */
let largest: SetDataLog['calls'][number] | undefined

/** A test on a new phone. Whatever the app throws or logs as an error fails it, and so does a call of setData that is too large. */
export function onPhone(
  name: string,
  body: (hand: Hand) => Promise<void>,
  { now = '2025-11-01T09:00:00+08:00', build }: Setting = {}
): void {
  test(name, async (t) => {
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
      await body({ t, phone, open })
      assert.deepEqual(phone.complaints, [], 'the app reported errors')
      assert.deepEqual(phone.setData.tooLarge, [], 'one call of setData hands over too much')
    } finally {
      running?.kill()
      for (const call of phone.setData.calls) if (call.bytes > (largest?.bytes ?? 0)) largest = call
    }
  })
}

after(() => {
  if (largest) console.log(`the largest call of setData: ${inWords(largest)}`)
})
