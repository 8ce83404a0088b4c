/** CONTRIBUTING.md's way to a new city: a draft from the notice, refused until a person has decided, and then answered with. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { LocalPolicy } from '@/policy'
import { draftPolicy } from '../../scripts/drafting'

const ROOT = resolve(__dirname, '../..')
const NOTICE = join(__dirname, 'drafting/notice.txt')
const FILE = 'policies/zhejiang-shili/2027.json'
const CITY = ['--region', '339900', '--place', '浙江省/示例市']

interface Drafted extends LocalPolicy {
  draft?: { at: string; decide: string; quote?: string }[]
}

describe('a copy of the project, and the notice of a made-up city', () => {
  let copy: string

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'drafting-'))
    for (const part of ['policies', 'scripts', 'src', 'config', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  function run(script: string, args: readonly string[] = [], input = '') {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
    return spawnSync(process.execPath, [tsx, join('scripts', script), ...args], { cwd: copy, encoding: 'utf8', input })
  }

  const read = () => JSON.parse(readFileSync(join(copy, FILE), 'utf8')) as Drafted
  const write = (policy: Drafted) => writeFileSync(join(copy, FILE), JSON.stringify(policy))

  function amountsFor(identities: readonly string[][]): unknown[] {
    const common = { kind: 'assess', region: '339900', asOf: '2026-11-20' }
    const requests = identities.map((ids) => ({ ...common, resident: { identities: ids } }))
    const { stdout } = run('calc.ts', [], JSON.stringify(requests))
    return (JSON.parse(stdout) as { amountDue: unknown }[]).map(({ amountDue }) => amountDue)
  }

  test('the draft holds what was read, each figure with its clause, and lists every sentence to look at', () => {
    const { status, stderr } = run('policies-draft.ts', [NOTICE, ...CITY])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { id, place, premiums, windows, draft = [] } = read()
    expect([id, place]).toEqual(['shili-2027', '浙江省示例市'])
    expect(premiums).toMatchObject([{ fen: 52000, basis: { certainty: 'stated', clause: '二(一)' } }])
    expect(windows.map(({ kind, opensOn, closesOn, basis }) => [kind, opensOn, closesOn, basis.clause])).toEqual([
      ['concentrated', '2026-10-01', '2026-12-20', '三(一)'],
      ['supplementary', '2026-12-21', '2027-02-28', '三(二)']
    ])
    expect(draft.map(({ at }) => at)).toEqual(expect.arrayContaining(['premiums.0', 'windows.0', 'windows.1', 'cover']))
    for (const { quote } of draft) {
      if (quote !== undefined) expect(readFileSync(NOTICE, 'utf8')).toContain(quote)
    }
  })

  test('the check refuses it while points are open', () => {
    const { status, stderr } = run('policies-check.ts')
    expect(status).toBe(1)
    expect(stderr).toMatch(/zhejiang-shili\/2027\.json \$\.draft: \d+ points are open: decide each/)
  })

  test('no draft is written over it', () => {
    const before = readFileSync(join(copy, FILE), 'utf8')
    expect(run('policies-draft.ts', [NOTICE, ...CITY])).toMatchObject({ status: 1 })
    expect(readFileSync(join(copy, FILE), 'utf8')).toBe(before)
  })

  test('the check passes once a person has decided, and the city is answered for', () => {
    const { draft, ...policy } = read()
    expect(draft).toBeDefined()
    const half = {
      notice: policy.notice.number,
      clause: '二(二)',
      certainty: 'stated' as const,
      says: '低保对象只缴一半。'
    }
    write({
      ...policy,
      subsidies: [
        ...policy.subsidies.filter(({ identities }) => identities?.includes('subsistence') !== true),
        { identities: ['subsistence'], tiers: ['standard'], grant: { kind: 'share', percent: 50 }, basis: half }
      ]
    })
    expect(run('policies-check.ts')).toMatchObject({ status: 0, stderr: '' })
    expect(amountsFor([[], ['extreme-hardship'], ['subsistence']])).toMatchObject([
      { totalFen: 52000, certainty: 'exact' },
      { totalFen: 0, certainty: 'exact' },
      { totalFen: 26000, certainty: 'exact' }
    ])
  })
})

test.each([
  ['a text that is no notice', '今天天气很好。', undefined, 'no-notice'],
  ['a notice that does not say for which year', '城乡居民基本医疗保险个人缴费标准为每人每年400元。', undefined, 'no-year'],
  ['a notice without an amount', '城乡居民基本医疗保险集中缴费期为9月1日至12月31日。', 2027, 'no-premium'],
  ['a notice without a last day', '城乡居民基本医疗保险个人缴费标准为每人每年400元。', 2027, 'no-window']
])('nothing is drafted from %s', (_, text, year, refused) => {
  expect(draftPolicy(text, { region: '339900', path: ['浙江省', '示例市'], year, places: [] })).toEqual({ refused })
})
