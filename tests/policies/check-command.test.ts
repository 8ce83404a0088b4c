/** The command that CI and `npm run policies:check` run, on real folders. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs')

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'scripts/policies-check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8'
  })
  return { status, stdout, problems: stderr.split('\n').filter((line) => line !== '') }
}

describe('policies-check', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policies-'))
    cpSync(join(ROOT, 'policies'), folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('passes the files of this repository, and says how many', () => {
    const stdout = expect.stringMatching(/^\d+ policies hold\.\n$/) as string
    expect(check()).toEqual({ status: 0, stdout, problems: [] })
  })

  test('tells every problem on a line of its own: file, place and reason', () => {
    cpSync(join(folder, 'gansu/2026.json'), join(folder, 'gansu/2099.json'))
    writeFileSync(join(folder, 'hunan/2025.json'), '{')
    const { status, stdout, problems } = check(folder)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^hunan\/2025\.json \$: .*JSON/),
        'gansu/2099.json $.benefitYear: is not 2099 as the file name says',
        'gansu/2099.json $.benefitYear: has the same place and year as gansu/2026.json'
      ])
    )
  })

  test('can place no policy without regions', () => {
    rmSync(join(folder, 'regions.json'))
    const { status, problems } = check(folder)
    expect(status).toBe(1)
    expect(problems).toEqual([expect.stringMatching(/^regions\.json \$: ENOENT/)])
  })
})
