/** The PostgreSQL that the other tests of this folder run on. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { requireProgram, startPostgres } from '../../../scripts/lib/postgres.mjs'

function ask(address: string, statement: string) {
  const { stdout, stderr } = spawnSync(requireProgram('psql'), ['-tAc', statement, address], { encoding: 'utf8' })
  return (stdout || stderr).trim()
}

test("a test's PostgreSQL writes through to the disk, and keeps what was committed when it is stopped at once", async () => {
  const postgres = await startPostgres()
  try {
    const address = postgres.database('kept')
    assert.equal(ask(address, 'show fsync'), 'on')
    ask(address, 'create table kept as select 7 as number')
    await postgres.stop()
    assert.match(ask(address, 'select 1'), /refused/)
    await postgres.start()
    assert.equal(ask(address, 'select number from kept'), '7')
  } finally {
    await postgres.remove()
  }
})

test("a test's PostgreSQL ends and removes its folder when the test is killed", async () => {
  const program = `
    import { startPostgres } from '${new URL('../../../scripts/lib/postgres.mjs', import.meta.url).href}'
    const postgres = await startPostgres()
    console.log(postgres.database('gone'))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  const address = printed.toString().trim()
  const folder = ask(address, 'show data_directory').replace(/\/data$/, '')
  assert.ok(existsSync(folder))
  child.kill('SIGKILL')
  while (existsSync(folder)) await pause(20)
  assert.match(ask(address, 'select 1'), /refused/)
})
