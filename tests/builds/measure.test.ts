/** The short version of `npm run measure`: that every page paints and nothing on it moves, for elders too. Times depend on the machine, so none is judged. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { isComplete } from '../../scripts/lib/builds.mjs'
import type { Load } from '../../scripts/measure/load'
import { again, hello, ours, oursForElders, poor } from '../../scripts/measure/pages'
import { measure } from '../../scripts/measure/rounds'
import { LIMIT } from './limits'

const { H5_BUILD, HELLO_BUILD } = process.env
const builds = { h5: H5_BUILD ?? 'dist/h5', hello: HELLO_BUILD ?? 'dist/hello' }

/** A tenth of what https://web.dev/articles/cls calls good. */
const HARDLY = 0.01

/** What a server says before each script; bytes, and more than it needs. */
const HEADERS = 2048

const QUIET_MS = 500

/** On a page slowed down to a quarter of a core each, two do not hinder one another. */
const AT_ONCE = 2

const pages = [...ours, ...again, ...poor, ...oursForElders]
let loads: Partial<Record<string, Load>> = {}

before(async () => {
  assert.ok(H5_BUILD ?? isComplete('h5'), 'dist/h5 is missing or half built: npm run build:h5')
  assert.ok(HELLO_BUILD ?? isComplete('hello'), 'dist/hello is missing or half built: npm run build -- hello')
  const measured = await measure({ builds, subjects: [hello, ...pages], rounds: 1, quietMs: QUIET_MS, atOnce: AT_ONCE })
  loads = Object.fromEntries(measured.map(({ name, loads: [only] }) => [name, only]))
})

for (const { name } of pages) {
  test(`the page "${name}" paints, and nothing on it moves by itself`, () => {
    const load = loads[name]
    assert.ok(load)
    assert.ok(load.firstPaintMs > 0 && load.largestPaintMs >= load.firstPaintMs, 'nothing was painted')
    assert.ok(load.layoutShift <= HARDLY, `${load.layoutShift} moved: ${load.moved.join(', ')}`)
  })
}

test('a new phone gets no more JavaScript than the size gate allows, and none of it twice', () => {
  const load = loads[ours[0]?.name ?? '']
  assert.ok(load)
  assert.ok(load.scriptBytes > 50 * 1024, 'that is no app')
  assert.ok(
    load.scriptBytes <= LIMIT.h5FirstLoad + HEADERS,
    `${load.scriptBytes} of ${LIMIT.h5FirstLoad} bytes, gzipped`
  )
})

for (const { name } of again) {
  test(`"${name}" brings no script a second time`, () => {
    const load = loads[name]
    assert.ok(load)
    assert.equal(load.scriptBytes, 0)
  })
}

test('a page that jumps, keeps busy and fetches is measured as doing so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'restless-'))
  try {
    writeFileSync(join(folder, 'index.html'), RESTLESS)
    const subject = { name: 'restless', build: 'h5' as const, route: '', before: '' }
    const [measured] = await measure({
      builds: { h5: folder, hello: folder },
      subjects: [subject],
      rounds: 1,
      quietMs: 3 * QUIET_MS
    })
    const load = measured?.loads[0]
    assert.ok(load)
    // Half the screen moves by half its height: all of it is touched, times a half.
    assert.equal(load.layoutShift.toFixed(2), '0.50')
    assert.deepEqual(load.moved, ['moves'])
    assert.ok(load.blockingMs >= 250, `300 ms of work blocked ${load.blockingMs} ms`)
    assert.equal(load.requests, 2) // the page, and what it asks for
    assert.equal(load.largest, 'moves')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const RESTLESS = `<!DOCTYPE html>
<html>
<head>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <style>body { margin: 0 } .moves, .pushes { height: 320px; background: teal }</style>
</head>
<body>
  <div class="moves">moves</div>
  <script>
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && setTimeout(() => {
      const pushes = document.createElement('div')
      pushes.className = 'pushes'
      document.body.prepend(pushes)
      fetch('nothing-there.json')
      for (const until = performance.now() + 300; performance.now() < until;);
    }, 100)).observe({ type: 'paint', buffered: true })
  </script>
</body>
</html>`
