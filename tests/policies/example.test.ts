/** CONTRIBUTING.md's example: a made-up city comes in with one policy file and one case file, and nothing else. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { factsFor } from '@/household'
import { createLibrary, knownIdentities, shelfEntry } from '@/policy'
import type { Policy, RegionsFile } from '@/policy'
import regions from '@policies/regions.json'
import { caseFiles, casesOf, expectCase } from '../case-files'
import example from './example/policies/zhejiang-example/2027.json'

const ROOT = resolve(__dirname, '../..')
const EXAMPLE = join(__dirname, 'example')
const REFUSED = 2

describe('a copy of the project with the two files of the example', () => {
  let copy: string

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'example-'))
    for (const part of ['policies', 'scripts', 'src', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    }
    cpSync(join(EXAMPLE, 'policies'), join(copy, 'policies'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  function run(folder: string, script: string, input = '') {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
    return spawnSync(process.execPath, [tsx, join('scripts', script)], { cwd: folder, encoding: 'utf8', input })
  }

  test('passes the policy check', () => {
    const { status, stderr } = run(copy, 'policies-check.ts')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('answers the cases of the city, which the project without it refuses', () => {
    const cases = caseFiles(join(EXAMPLE, 'cases')).flatMap((file) => casesOf(join(EXAMPLE, 'cases'), file))
    const input = JSON.stringify(cases.map(({ request }) => request))
    const { status, stdout } = run(copy, 'calc.ts', input)
    expect(status).toBe(0)
    const answers = JSON.parse(stdout) as unknown[]
    expect(answers).toHaveLength(cases.length)
    cases.forEach((one, i) => {
      expectCase(one, answers[i])
    })
    expect(run(ROOT, 'calc.ts', input).status).toBe(REFUSED)
  })
})

test('the guide offers the identity that the city brings along, by its name, after those that are listed', () => {
  const { shelfFor, identityOf } = createLibrary(
    [shelfEntry(example as unknown as Policy)],
    () => regions as RegionsFile,
    undefined,
    knownIdentities
  )
  const { identities } = factsFor(shelfFor(example.jurisdiction), '2026-11-20')
  expect(identities).toEqual(['extreme-hardship', 'subsistence', 'returned-fisher'])
  expect(identityOf('returned-fisher')).toMatchObject({
    label: '退捕渔民',
    help: '原来靠打鱼为生，禁捕后上了岸，有退捕证明'
  })
  expect(knownIdentities().map(({ id }) => id)).not.toContain('returned-fisher')
})
