// node scripts/part.mjs <script of package.json> [arguments]: one part of npm test. How long it took and how many tests
// it counted is kept in reports/parts/ for the summary.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const [script = '', ...args] = process.argv.slice(2)
const name = [script, args[0]].filter(Boolean).join(' ')
const started = Date.now()

const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
  stdio: ['ignore', 'pipe', 'pipe'],
  shell: process.platform === 'win32'
})
let output = ''
for (const [from, to] of /** @type {const} */ ([
  [child.stdout, process.stdout],
  [child.stderr, process.stderr]
])) {
  from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text
    to.write(text)
  })
}
child.on('close', (code) => {
  const { passed, failed } = countIn(output)
  const isGood = code === 0 && (passed > 0 || !script.startsWith('test:'))
  if (code === 0 && !isGood) console.error(`${name}: no test ran`)
  const part = { name, seconds: Math.round((Date.now() - started) / 1000), passed, failed }
  mkdirSync('reports/parts', { recursive: true })
  // Whatever fails without a failing test, a check or a crash, counts as one.
  writeFileSync(
    `reports/parts/${name.replace(/\W/g, '-')}.json`,
    JSON.stringify({ ...part, failed: isGood ? 0 : failed || 1 })
  )
  process.exitCode = isGood ? 0 : 1
})

/**
 * What the closing lines of jest (`Tests: 1 failed, 8 passed, 9 total`) or of Node's runner (`pass 8`, `fail 1`) say.
 *
 * @param {string} text
 */
function countIn(text) {
  const plain = text.replace(/\x1b\[\d*(?:;\d+)*m/g, '')
  const find = (/** @type {RegExp} */ pattern) => Number(pattern.exec(plain)?.[1] ?? 0)
  return {
    passed: find(/^Tests:.*?(\d+) passed/m) || find(/^\S+ pass (\d+)$/m),
    failed: find(/^Tests:.*?(\d+) failed/m) || find(/^\S+ fail (\d+)$/m) + find(/^\S+ cancelled (\d+)$/m)
  }
}
