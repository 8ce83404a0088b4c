/** `npm test` sums up its parts in one line, and none of them can fail unseen. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

jest.setTimeout(60_000)

const SCRIPTS = join(__dirname, '..', '..', 'scripts')
const JEST = 'Tests:       1 failed, 2 skipped, 8 passed, 11 total'
const NODE = ['tests 903', 'pass 900', 'fail 2', 'cancelled 1']
  .map((line) => `\u001b[34mℹ ${line}\u001b[39m`)
  .join('\n')

const printing = (text: string, status = 0) =>
  `node -e ${JSON.stringify(`console.log(Buffer.from('${Buffer.from(text).toString('base64')}', 'base64').toString()); process.exitCode = ${status}`)}`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'))
  mkdirSync(join(folder, 'node_modules'))
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(join(folder, lock), '{"packages":{}}')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a script of this project in a project that has these. */
function run(script: string, args: string[], scripts: Record<string, string>) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }))
  const { status, stdout } = spawnSync(process.execPath, [join(SCRIPTS, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: process.execPath }
  })
  return { status, stdout }
}

function part(script: string, command: string) {
  const { status, stdout } = run('part.mjs', [script], { [script]: command })
  const report = readFileSync(join(folder, 'reports/parts', `${script.replace(':', '-')}.json`), 'utf8')
  const { passed, failed } = JSON.parse(report) as { passed: number; failed: number }
  return { status, stdout, passed, failed }
}

test.each([
  ['tests that pass', 'test:unit', printing('Tests:       9 passed, 9 total'), { status: 0, passed: 9, failed: 0 }],
  ['what jest counts', 'test:unit', printing(JEST, 1), { status: 1, passed: 8, failed: 1 }],
  ['what Node counts, cancelled and coloured', 'test:e2e', printing(NODE, 1), { status: 1, passed: 900, failed: 3 }],
  [
    'tests that pass, and a threshold that does not',
    'test:unit',
    printing('Tests: 9 passed', 1),
    { status: 1, passed: 9, failed: 1 }
  ],
  ['no tests where there should be some', 'test:unit', printing('nothing found'), { status: 1, passed: 0, failed: 1 }],
  ['a check that holds', 'lint', printing('fine'), { status: 0, passed: 0, failed: 0 }],
  ['a check that does not', 'lint', printing('1:1 error', 2), { status: 1, passed: 0, failed: 1 }]
])('a part counts %s', (_, script, command, expected) => {
  expect(part(script, command)).toMatchObject(expected)
})

test('a part prints what its command prints', () => {
  expect(part('lint', printing('1:1 error', 1)).stdout).toContain('1:1 error')
})

const isPart = (name: string) => `"${process.execPath}" "${join(SCRIPTS, 'part.mjs')}" ${name}`

test('a run ends with the sum of all parts, however it went', () => {
  const scripts = { 'test:unit': printing(JEST, 1), 'test:e2e': printing('ℹ pass 5'), lint: printing('') }
  const quick = `${isPart('lint')} && ${isPart('test:e2e')} && ${isPart('test:unit')}`
  const { status, stdout } = run('test.mjs', ['quick'], { ...scripts, quick })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('13 passed, 1 failed')
  expect(stdout).toMatch(/^lint +\d+ s +ok$/m)
  expect(status).toBe(1)
})

test('a run in which a part never began is reported as failed', () => {
  const { status, stdout } = run('test.mjs', ['quick'], { quick: 'exit 3' })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
  expect(status).not.toBe(0)
})

test('a run counts nothing of an earlier run', () => {
  const scripts = { 'test:e2e': printing('ℹ pass 5'), 'test:unit': printing('Tests: 2 passed') }
  run('test.mjs', ['quick'], { ...scripts, quick: isPart('test:e2e') })
  const { status, stdout } = run('test.mjs', ['quick'], { ...scripts, quick: isPart('test:unit') })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 passed, 0 failed')
  expect(status).toBe(0)
})
