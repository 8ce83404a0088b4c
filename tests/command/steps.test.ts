import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { test } from 'node:test'
import { Failure, run, stopCommands } from '../../scripts/lib/steps.mjs'

const node = (program: string) => run(process.execPath, ['-e', program])

test('a command gives what it printed', async () => {
  assert.equal(
    await node('console.log("one"); console.error("two")').then((text) => text.split('\n').sort().join()),
    ',one,two'
  )
})

test('a failed one is told with what it printed', async () => {
  await assert.rejects(
    node('console.log("wrong"); process.exit(3)'),
    (error) => error instanceof Failure && error.message === 'wrong'
  )
})

test('a silent one by how it ended, an absent one by its name', async () => {
  await assert.rejects(node('process.exit(3)'), /exited with 3/)
  await assert.rejects(run('no-such-program-anywhere', []), /no-such-program-anywhere: /)
})

/** Only to end what hangs. */
const PATIENCE_MS = 60_000

test('stopping ends a command and what it started in turn', { timeout: PATIENCE_MS }, async (t) => {
  const connections: Socket[] = []
  const server = createServer((socket) => connections.push(socket)).listen(0, '127.0.0.1')
  // Whatever was not stopped ends as it loses its connection.
  t.after(() => {
    for (const connection of connections) connection.destroy()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  // Each holds a connection for as long as it lives.
  const inner = `require('node:net').connect(${port}, '127.0.0.1')`
  const running = node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]); ${inner}`
  )
  while (connections.length < 2) await once(server, 'connection')
  const closed = connections.map((connection) => once(connection.on('error', () => undefined).resume(), 'close'))
  stopCommands()
  await assert.rejects(running, /was stopped/)
  await Promise.all(closed)
})
