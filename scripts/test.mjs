// npm test (quick), npm run test:deep (deep), or both (all): the parts that package.json names under "wireit", two at a
// time, from a clean clone onward. Ends with what each part took, and with the line `N passed, M failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { installChromium } from './lib/chromium.mjs'
import { command } from './lib/command.mjs'
import { installPackages } from './lib/packages.mjs'
import { installPostgres } from './lib/postgres.mjs'

/** Written by scripts/part.mjs. */
const PARTS = 'reports/parts'

const [suite = 'quick'] = process.argv.slice(2)

let passed = 0
let failed = 0

await command(() => {
  rmSync(PARTS, { recursive: true, force: true })
  installPackages()
  installChromium()
  if (suite !== 'quick') installPostgres()
  const { status } = spawnSync('npm', ['run', '--silent', suite], {
    // More at once would need more memory than a small machine has; one failure hides no other.
    env: { WIREIT_PARALLEL: '2', WIREIT_FAILURES: 'continue', ...process.env },
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  process.exitCode = status ?? 1
  for (const part of partsDone()) {
    console.log(`${part.name.padEnd(36)} ${String(part.seconds).padStart(5)} s   ${inWords(part)}`)
    passed += part.passed
    failed += part.failed
  }
})
// What could not even begin, as an install that fails, counts as one.
console.log(`${passed} passed, ${process.exitCode ? failed || 1 : failed} failed`)

/** @typedef {{ name: string, seconds: number, passed: number, failed: number }} Part */

function partsDone() {
  if (!existsSync(PARTS)) return []
  return readdirSync(PARTS).map((file) => {
    /** @type {Part} */
    const part = JSON.parse(readFileSync(`${PARTS}/${file}`, 'utf8'))
    return part
  })
}

/** @param {Part} part */
function inWords({ passed, failed }) {
  if (passed + failed === 0) return 'ok'
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`
}
