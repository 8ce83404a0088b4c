/** `npm run server:publish` as an operator runs it, beside a server that has the database open. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDatabase } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { phone } from '../operator/feed/support'
import { startApp } from './start'

const ROOT = join(__dirname, '../..')

test('an operator publishes beside the running server, looks, and goes back', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  const keyFile = join(folder, 'feed.key')
  const database = await openDatabase({ kind: 'pglite', folder: data })
  t.after(() => database.destroy())
  await migrate(database)
  let clock = 0
  const { address } = await startApp(t, database, { now: () => (clock += 1000) })

  async function run(...args: string[]) {
    const env = { ...process.env, DATA_FOLDER: data, FEED_KEY_FILE: keyFile, DATABASE_URL: '', FEED_KEY: '' }
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/server-publish.ts', ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let [output, problems] = ['', '']
    child.stdout.on('data', (piece) => (output += String(piece)))
    child.stderr.on('data', (piece) => (problems += String(piece)))
    const status = await new Promise((resolve) => child.on('close', resolve))
    return { status, output, problems: problems.trim() }
  }

  /** The notice of Gansu below the folder, changed as an operator would. */
  function policyFile(revision: number, edit: (text: string) => string = (text) => text): string {
    const text = readFileSync(join(ROOT, 'policies/gansu/2026.json'), 'utf8')
    mkdirSync(join(folder, 'gansu'), { recursive: true })
    const file = join(folder, 'gansu/2026.json')
    writeFileSync(file, edit(text.replace('"revision": 2', `"revision": ${revision}`)))
    return file
  }
  const newTitle = (text: string) => text.replace('甘肃省2026年度', '甘肃省2026新年度')

  await t.test('is told what policies:check refuses, and nothing is asked, made or published', async () => {
    const file = policyFile(3, (text) => text.replace('"closesOn": "2025-12-31"', '"closesOn": "2025-10-01"'))
    assert.deepEqual(await run(file), {
      status: 1,
      output: '',
      problems: 'gansu/2026.json $.windows[0].closesOn: closes on 2025-10-01, before it opens on 2025-10-15'
    })
    assert.throws(() => statSync(keyFile), { code: 'ENOENT' })
  })

  await t.test('publishes nothing where nobody can be asked', async () => {
    const { status, output, problems } = await run(policyFile(3, newTitle))
    assert.equal(status, 1)
    assert.match(output, /gansu-2026: revision 2 -> revision 3\n {2}None of the example residents/)
    assert.equal(problems, 'Nobody can be asked here: look at the lines above, and add --yes.')
    assert.equal((await fetch(`${address}/feed`)).status, 404)
  })

  await t.test('publishes what phones then take, signed with a key that its owner alone may read', async () => {
    const { status, output } = await run(policyFile(3, newTitle), '--yes')
    assert.equal(status, 0)
    assert.match(output, /^The database: PGlite in \//m)
    assert.match(output, /Version 1 is published: gansu-2026\/3\./)
    assert.equal(statSync(keyFile).mode & 0o777, 0o600)
    const secret = readFileSync(keyFile, 'utf8').trim()
    const one = phone({ url: `${address}/feed`, publicKey: secret.slice(64) })
    await one.feed.check()
    assert.equal(one.library.policyById('gansu-2026')?.title, '甘肃省2026新年度居民医保')
    const rows = await database.selectFrom('feed_versions').selectAll().execute()
    const audit = await database.selectFrom('audit').selectAll().execute()
    assert.ok(!(output + JSON.stringify([rows, audit])).includes(secret.slice(0, 64)), 'the key was given away')
  })

  await t.test('goes back to an older version, and sees all of them', async () => {
    await run(policyFile(4), '--yes')
    const { status, output } = await run('--roll-back', '1', '--yes')
    assert.equal(status, 0)
    assert.match(output, /Version 3 is published: what version 1 held\./)
    const list = await run()
    assert.deepEqual(
      list.output
        .trim()
        .split('\n')
        .map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, 'then')),
      ['1  then  gansu-2026/3', '2  then  gansu-2026/4', '3  then  what version 1 held']
    )
  })

  await t.test('does not go on without the key that signed before', async () => {
    rmSync(keyFile)
    const { status, problems } = await run(policyFile(6), '--yes')
    assert.equal(status, 1)
    assert.match(problems, /There is no key .*, and the last feed was signed with one\./)
    assert.throws(() => statSync(keyFile), { code: 'ENOENT' })
  })
})
