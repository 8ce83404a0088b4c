/** The command line of the calculator: one JSON value in, one JSON value out, the same in every time zone. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../scripts/answer'

jest.setTimeout(180_000)

const root = join(__dirname, '..', '..')
const TIME_ZONES = ['America/New_York', 'Pacific/Auckland', 'Asia/Shanghai', 'UTC']

interface Run {
  status: number | null
  stdout: string
}

function run(command: string, args: string[], input: string, timeZone: string): Run {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, TZ: timeZone }
  })
  return { status, stdout }
}

const calc = (input: string, timeZone = 'Asia/Shanghai'): Run =>
  run(process.execPath, [join('scripts', 'calc.mjs')], input, timeZone)
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const PLAIN = { kind: 'assess', region: '620102', asOf: '2025-11-01', resident: {} }
const BROKEN = { ...PLAIN, asOf: '2026-02-30' }
const SKIPPED = {
  kind: 'project',
  region: '620000',
  asOf: '2025-11-01',
  resident: { history: [{ year: 2025, scheme: 'resident' }] },
  plan: [
    { year: 2026, enrol: false },
    { year: 2027, enrol: true }
  ]
}

/** Forty requests, spread evenly over all case files. */
function fortyRequests(): unknown[] {
  const folder = join(root, 'tests', 'cases')
  const requests = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { request: unknown; expectError?: boolean }[]
    )
    .filter((one) => one.expectError !== true)
    .map((one) => one.request)
  return Array.from({ length: 40 }, (_, index) => requests[Math.floor((index * requests.length) / 40)])
}

describe('one request to the command line', () => {
  it('is answered with one object', () => {
    const { status, stdout } = calc(JSON.stringify(PLAIN))
    expect(JSON.parse(stdout)).toMatchObject({ policyId: 'gansu-2026', amountDue: { totalFen: 40000 } })
    expect(JSON.parse(stdout)).toEqual(asJson(answer(PLAIN)))
    expect(status).toBe(0)
  })

  it('may be a projection', () => {
    const { status, stdout } = calc(JSON.stringify(SKIPPED))
    expect(JSON.parse(stdout)).toMatchObject({
      policyId: 'gansu-2026',
      years: [
        { year: 2026, enrolled: false },
        { year: 2027, enrolled: true }
      ]
    })
    expect(status).toBe(0)
  })

  it('is answered through npm too, with nothing else on standard output', () => {
    const { status, stdout } = run('npm', ['run', '--silent', 'calc'], JSON.stringify(PLAIN), 'Asia/Shanghai')
    expect(JSON.parse(stdout)).toEqual(asJson(answer(PLAIN)))
    expect(status).toBe(0)
  })

  it.each([
    ['an impossible date', BROKEN, 'asOf'],
    ['an unknown region', { ...PLAIN, region: '999999' }, 'region'],
    [
      'a year twice',
      { ...PLAIN, resident: { history: [2025, 2025].map((year) => ({ year, scheme: 'none' })) } },
      'resident.history.1.year'
    ]
  ])('with %s is refused: exit 2, and the path on standard output', (_, request, path) => {
    const { status, stdout } = calc(JSON.stringify(request))
    const { error } = JSON.parse(stdout) as { error: Record<string, string> }
    expect(Object.keys(error).sort()).toEqual(['code', 'message', 'path'])
    expect(error.path).toBe(path)
    expect(status).toBe(2)
  })

  it.each([
    ['nothing', ''],
    ['half an object', '{"kind": "assess"'],
    ['a word', 'assess'],
    ['two values', '{} {}']
  ])('is refused if it is no JSON (%s): exit 2, an error on standard output', (_, input) => {
    const { status, stdout } = calc(input)
    const { error } = JSON.parse(stdout) as { error: Record<string, string> }
    expect([error.code, error.message].every((text) => typeof text === 'string' && text.length > 0)).toBe(true)
    expect(typeof error.path).toBe('string')
    expect(status).toBe(2)
  })

  it.each(['null', '7', '"assess"', 'true'])('is refused if it is %s, not an object', (input) => {
    const { status, stdout } = calc(input)
    expect(JSON.parse(stdout)).toHaveProperty('error.message')
    expect(status).toBe(2)
  })
})

describe('the bundle that the command runs', () => {
  const bundle = join(root, 'dist', 'calc', 'calc.cjs')

  it('is made where there is none', () => {
    rmSync(join(root, 'dist', 'calc'), { recursive: true, force: true })
    expect(JSON.parse(calc(JSON.stringify(PLAIN)).stdout)).toEqual(asJson(answer(PLAIN)))
  })

  it.each([
    ['it was damaged', () => writeFileSync(bundle, 'process.stdout.write("{}")')],
    ['a source has changed', () => change('hash', 'of other sources')],
    ['a source is gone', () => change('files', ['src/calculator/gone.ts'])]
  ])('is made again when %s', (_, happens) => {
    calc('[]')
    happens()
    expect(JSON.parse(calc(JSON.stringify(PLAIN)).stdout)).toEqual(asJson(answer(PLAIN)))
    expect(readFileSync(bundle, 'utf8').length).toBeGreaterThan(10_000)
  })

  /** As if what the bundle was made from read otherwise by now. */
  function change(key: string, value: unknown): void {
    const file = join(root, 'dist', 'calc', 'sources.json')
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), [key]: value }))
    writeFileSync(bundle, 'process.stdout.write("{}")')
  }
})

describe('an array of requests to the command line', () => {
  it('is answered with an array in the same order', () => {
    const { status, stdout } = calc(JSON.stringify([PLAIN, SKIPPED, PLAIN]))
    expect(JSON.parse(stdout)).toEqual([PLAIN, SKIPPED, PLAIN].map((request) => asJson(answer(request))))
    expect(status).toBe(0)
  })

  it('may be empty', () => {
    const { status, stdout } = calc('[]')
    expect(JSON.parse(stdout)).toEqual([])
    expect(status).toBe(0)
  })

  it('answers a bad element in its place and the others as ever, and exits with 2', () => {
    const { status, stdout } = calc(JSON.stringify([PLAIN, BROKEN, 5, SKIPPED]))
    const answers = JSON.parse(stdout) as { error?: { path: string } }[]
    expect(answers).toHaveLength(4)
    expect(answers[0]).toEqual(asJson(answer(PLAIN)))
    expect(answers[1]?.error?.path).toBe('asOf')
    expect(answers[2]).toHaveProperty('error.code')
    expect(answers[3]).toEqual(asJson(answer(SKIPPED)))
    expect(status).toBe(2)
  })

  it('may hold ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? PLAIN : SKIPPED))
    const { status, stdout } = calc(JSON.stringify(many))
    const answers = JSON.parse(stdout) as { error?: unknown }[]
    expect(answers).toHaveLength(10_000)
    expect(answers.some((one) => one.error !== undefined)).toBe(false)
    expect(status).toBe(0)
  })
})

describe('the time zone of the machine', () => {
  it('changes no byte of forty answers of the command line', () => {
    const input = JSON.stringify(fortyRequests())
    const outputs = TIME_ZONES.map((timeZone) => calc(input, timeZone).stdout)
    expect((JSON.parse(outputs[0]!) as unknown[]).length).toBe(40)
    for (const output of outputs) expect(output === outputs[0]).toBe(true)
  })
})
