/** The calculator's command line: whatever comes in, one JSON value goes out, sound or a refusal that says where. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { reply } from '../../../scripts/answer'
import { anyRequest, isRealDate } from '../../calculator/arbitraries'
import { walk } from '../../calculator/property-tools'
import { caseFiles, casesOf } from '../../case-files'
import { fuzz } from '../fuzz'
import { CANARY, oddText, spoilt, torn } from '../odd'

const ROOT = join(__dirname, '..', '..', '..')
const CASES = join(ROOT, 'tests', 'cases')
const requests = caseFiles(CASES).flatMap((file) => casesOf(CASES, file).map(({ request }) => request))

const sound = fc.constantFrom(...requests)
const almost = spoilt(sound)
const asJson = (value: unknown) => JSON.stringify(value)
const deep = fc
  .integer({ min: 1, max: 50_000 })
  .map((levels) => `{"kind":"assess","resident":${'['.repeat(levels)}${']'.repeat(levels)}}`)

const texts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: almost.map(asJson), weight: 12 },
  { arbitrary: fc.array(fc.oneof(sound, almost), { maxLength: 4 }).map(asJson), weight: 3 },
  { arbitrary: torn(sound.map(asJson)), weight: 3 },
  { arbitrary: fc.json(), weight: 1 },
  { arbitrary: oddText, weight: 1 },
  { arbitrary: deep, weight: 1 }
)

interface Refusal {
  error: { code: string; path: string; message: string }
}

const isRefusal = (one: unknown): one is Refusal => typeof one === 'object' && one !== null && 'error' in one

/** Of an answer that was given: every date is one, every figure is whole. */
function expectSound(answer: unknown): void {
  walk(answer, (key, value) => {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${key} is ${value}`)
    if (/(On|^date|^on|asOf)$/.test(key) && typeof value === 'string' && !isRealDate(value))
      throw new Error(`${key} is ${value}`)
  })
}

function expectRefusal({ error }: Refusal): void {
  expect(Object.keys(error).sort()).toEqual(['code', 'message', 'path'])
  expect(error.code).toMatch(/^[a-z-]+$/)
  expect(error.code).not.toBe('internal-error')
  expect(error.message).toMatch(/[\u4e00-\u9fff]/)
  // What was sent is personal: a refusal names the place and not what stood there.
  expect(JSON.stringify(error)).not.toContain(CANARY)
}

fuzz('any-request', 1000, fc.array(anyRequest, { minLength: 1, maxLength: 4 }), (requests) => {
  const { output } = reply(JSON.stringify(requests))
  const answers = JSON.parse(output) as unknown[]
  expect(answers).toHaveLength(requests.length)
  for (const one of answers) {
    if (!isRefusal(one)) expectSound(one)
    else expectRefusal(one)
  }
})

fuzz('calc', 1000, texts, (text) => {
  const { output, status } = reply(text)
  const printed: unknown = JSON.parse(output)
  const answers = Array.isArray(printed) ? printed : [printed]
  for (const one of answers) {
    if (isRefusal(one)) expectRefusal(one)
    else expectSound(one)
  }
  expect(status).toBe(answers.some(isRefusal) ? 2 : 0)
  expect(reply(text)).toEqual({ output, status })
  expect(Object.keys(Object.prototype)).toEqual([])
})

it('the command prints what it answers, for a few hundred requests in one go', () => {
  const many = fc.sample(fc.oneof(almost, fc.jsonValue()), { numRuns: 400, seed: 7 })
  const input = JSON.stringify(many)
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx')
  const { stdout, stderr, status } = spawnSync(tsx, [join('scripts', 'calc.ts')], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  expect({ stdout, status }).toEqual({ stdout: reply(input).output, status: reply(input).status })
  expect(stderr).toBe('')
  expect(status).toBe(2)
}, 180_000)
