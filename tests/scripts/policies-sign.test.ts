/** `npm run policies:sign` makes feeds that a phone takes over, and none that a phone would refuse. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { phone } from '../operator/feed/support'

jest.setTimeout(60_000)

const ROOT = resolve(__dirname, '../..')
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs')

const withRevision = (revision: number, text: string) => text.replace('"revision": 2', `"revision": ${revision}`)

describe('policies:sign', () => {
  let folder: string
  let policies: string
  let key: string
  let feed: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'feed-'))
    policies = join(folder, 'policies')
    key = join(folder, 'secret')
    feed = join(folder, 'out.json')
    mkdirSync(join(policies, 'gansu'), { recursive: true })
    change('gansu/2026.json', (text) => withRevision(3, text).replace('甘肃省2026年度', '甘肃省2026新年度'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Writes a policy of this repository below the folder, changed. */
  function change(file: string, edit: (text: string) => string): void {
    writeFileSync(join(policies, file), edit(readFileSync(join(ROOT, 'policies', file), 'utf8')))
  }

  function sign(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'scripts/policies-sign.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8'
    })
    return { status, stdout, problems: stderr.split('\n').filter((line) => line !== '') }
  }

  /** What a phone makes of the feed, with the public key that was printed. */
  async function onAPhone(stdout: string) {
    const publicKey = /[0-9a-f]{64}/.exec(stdout)?.[0] ?? ''
    const http = () => Promise.resolve({ status: 200, body: readFileSync(feed, 'utf8') })
    const one = phone({ url: 'https://example.com/feed.json', publicKey }, { http })
    await one.feed.check()
    const { inUse } = one.feed.state.getState()
    return { last: one.last(), inUse, title: one.library.policyById('gansu-2026')?.title }
  }

  test('without a key makes one that only its owner may read, and a feed of version 1', async () => {
    const { status, stdout, problems } = sign(policies, key, feed)
    expect({ status, problems }).toEqual({ status: 0, problems: [] })
    expect(stdout).toContain('version 1, 1 policies')
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(stdout).not.toContain(readFileSync(key, 'utf8').trim())
    expect(await onAPhone(stdout)).toEqual({
      last: expect.objectContaining({ kind: 'accepted' }),
      inUse: {
        version: 1,
        madeOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        policies: [{ id: 'gansu-2026', revision: 3 }]
      },
      title: '甘肃省2026新年度居民医保'
    })
  })

  test('with the key makes the next version', async () => {
    sign(policies, key, feed)
    const secret = readFileSync(key, 'utf8')
    change('gansu/2026.json', (text) => withRevision(4, text))
    const { status, stdout } = sign(policies, key, feed)
    expect(status).toBe(0)
    expect(readFileSync(key, 'utf8')).toBe(secret)
    expect(await onAPhone(stdout)).toMatchObject({
      inUse: { version: 2, policies: [{ id: 'gansu-2026', revision: 4 }] }
    })
  })

  test('refuses a policy that was changed since the last feed and does not say so', () => {
    sign(policies, key, feed)
    const before = readFileSync(feed, 'utf8')
    change('gansu/2026.json', (text) => withRevision(3, text))
    expect(sign(policies, key, feed)).toMatchObject({
      status: 1,
      problems: ['gansu-2026 was changed: raise its "revision" to 4.']
    })
    expect(readFileSync(feed, 'utf8')).toBe(before)
  })

  test('refuses a policy that differs from that of this repository and does not say so', () => {
    change('gansu/2026.json', (text) => text.replace('甘肃省2026年度', '甘肃省2026新年度'))
    expect(sign(policies, key, feed).problems).toEqual(['gansu-2026 was changed: raise its "revision" to 3.'])
    expect(existsSync(feed)).toBe(false)
  })

  test('takes policies that are as they were, in whatever order their files write it', () => {
    cpSync(join(ROOT, 'policies'), policies, { recursive: true })
    const { id, ...rest } = JSON.parse(readFileSync(join(policies, 'hunan/2025.json'), 'utf8')) as { id: string }
    writeFileSync(join(policies, 'hunan/2025.json'), JSON.stringify({ ...rest, id }))
    expect(sign(policies, key, feed)).toMatchObject({ status: 0, problems: [] })
    expect(sign(policies, key, feed)).toMatchObject({ status: 0, problems: [] })
  })

  test('leaves out what is no policy of any year, such as the national rules on lapses', () => {
    mkdirSync(join(policies, 'national'))
    change('national/mechanism.json', (text) => text)
    expect(sign(policies, key, feed)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('version 1, 1 policies'),
      problems: []
    })
  })

  test('refuses what the policy check refuses, line by line, and makes neither key nor feed', () => {
    change('gansu/2026.json', (text) => text.replace('"closesOn": "2025-12-31"', '"closesOn": "2025-10-01"'))
    writeFileSync(join(policies, 'gansu/2027.json'), '{')
    const { status, problems } = sign(policies, key, feed)
    expect(status).toBe(1)
    expect(problems).toEqual([
      expect.stringMatching(/^gansu\/2027\.json \$: .*JSON/),
      'gansu/2026.json $.windows[0].closesOn: closes on 2025-10-01, before it opens on 2025-10-15'
    ])
    expect([existsSync(key), existsSync(feed)]).toEqual([false, false])
  })

  test('does not follow a feed that was signed with another key, nor one that was changed', () => {
    sign(policies, key, feed)
    expect(sign(policies, join(folder, 'other'), feed).problems).toEqual([expect.stringContaining('bad-signature')])
    writeFileSync(feed, '{}')
    expect(sign(policies, key, feed).problems).toEqual([expect.stringContaining('not-a-feed')])
  })

  test.each<[string, () => string[], RegExp]>([
    ['no folder', () => [], /policies:sign -- <folder>/],
    ['a folder that is not there', () => [join(folder, 'nowhere')], /There is no folder/],
    ['a folder without policies', () => [join(policies, 'gansu'), key, feed], /must lie at|No policies/],
    ['a key file that is none', () => [policies, join(ROOT, 'package.json'), feed], /is no key/]
  ])('says what is wrong when it is called with %s', (_, args, problem) => {
    const { status, problems } = sign(...args())
    expect(status).toBe(1)
    expect(problems.join('\n')).toMatch(problem)
    expect(existsSync(feed)).toBe(false)
  })
})
