import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startServer } from './support/server-process'

test('a server whose port is taken says so and ends, so that whatever watches over it can start it again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.after(() => other.close())
  const PORT = String((other.address() as AddressInfo).port)
  await assert.rejects(startServer({ DATA_FOLDER: folder, PORT }), /^Error: The server ended with 1: [^]*EADDRINUSE/)
})
