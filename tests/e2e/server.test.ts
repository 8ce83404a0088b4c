/** How `npm start` sends a build: compressed, and so that browsers keep what never changes. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { compress } from '../../scripts/lib/compress.mjs'
import { serve } from '../../scripts/lib/server.mjs'

let folder: string
let server: Awaited<ReturnType<typeof serve>>

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, 'js'))
  for (const name of ['index.html', 'service-worker.js', 'manifest.webmanifest', 'js/app.0123abcd.js', 'icon-180.png'])
    writeFileSync(join(folder, name), '一'.repeat(1000))
  compress(folder)
  server = await serve(folder, 0)
})
after(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders }>((resolve, reject) => {
    request(`${server.address}/${path}`, { headers }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, headers: answer.headers })
    })
      .on('error', reject)
      .end()
  })
}

for (const [accepted, sent] of [
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined]
] as const) {
  test(`a browser that accepts ${accepted} gets a script as ${sent ?? 'it is'}`, async () => {
    const { headers } = await ask('js/app.0123abcd.js', { 'accept-encoding': accepted })
    assert.equal(headers['content-encoding'], sent)
    assert.match(headers['content-type'] ?? '', /javascript/)
  })
}

test('a script with its hash in its name is kept for a year without being asked for', async () => {
  const { headers } = await ask('js/app.0123abcd.js', { 'accept-encoding': 'br' })
  assert.equal(headers['cache-control'], 'public,max-age=31536000,immutable')
})

for (const path of ['', 'index.html', 'service-worker.js', 'manifest.webmanifest']) {
  test(`whether "${path}" is still the same is asked at each visit, and answered without sending it again`, async () => {
    const { headers } = await ask(path, { 'accept-encoding': 'br' })
    assert.equal(headers['cache-control'], 'no-cache')
    const again = await ask(path, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' })
    assert.equal(again.status, 304)
  })
}

test('a picture is sent as it is', async () => {
  const { headers } = await ask('icon-180.png', { 'accept-encoding': 'br' })
  assert.equal(headers['content-encoding'], undefined)
})
