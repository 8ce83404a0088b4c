/**
 * `npm run measure`: how the web build loads on an ordinary phone on a slow network, beside Taro's hello world.
 * Builds what is not up to date, loads each page five times in turn, and prints the medians.
 */
import { build, isFresh } from './lib/builds.mjs'
import { command } from './lib/command.mjs'
import { IN_WORDS } from './measure/conditions'
import { again, hello, helloPoor, ours, poor } from './measure/pages'
import { rowsOf, tableOf } from './measure/report'
import { measure } from './measure/rounds'

const ROUNDS = 5

/** Lighthouse's: so long without a long task or a request, and a page is ready to be used. */
const QUIET_MS = 5000

void command(async () => {
  for (const name of ['h5', 'hello'] as const) {
    if (!isFresh(name)) build(name)
  }
  const rows = rowsOf(
    await measure({
      builds: { hello: 'dist/hello', h5: 'dist/h5' },
      subjects: [hello, ...ours, ...again, helloPoor, ...poor],
      rounds: ROUNDS,
      quietMs: QUIET_MS
    })
  )
  console.log(`\nMedians; ${IN_WORDS}; behind each figure, how many times the hello world's.\n`)
  console.log(tableOf(rows))
  console.log(`
first paint    until anything stands on the screen
largest paint  until the largest text or picture stands there
blocked        what tasks take beyond 50 ms each after the first paint: touches wait so long
layout shift   share of the screen that moves by itself; up to 0.1 counts as good
memory         JavaScript's, after the garbage is collected`)
})
