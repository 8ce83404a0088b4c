/** A new notice on its whole way: drafted from its text, decided by a person, published, and on a phone that has the app. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { isComplete } from '../../../scripts/lib/builds.mjs'
import { requireChromium } from '../../../scripts/lib/chromium.mjs'
import { serve } from '../../../scripts/lib/server.mjs'
import { NAMES, PHONE, phoneOf } from '../../e2e/browser'
import { startServer } from '../support/server-process'

/** Of the public key in tests/server/operator.json, with which the app of this test is built. */
const FEED_KEY = `${'07'.repeat(32)}ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c`

/** Where that app believes the operator's server to be. */
const SERVER = 'http://127.0.0.1:10087'

const TSX = require.resolve('tsx/cli')

/** A city of which no policy is bundled. */
const QINGDAO = '370200'

test('a notice that was read, decided and published answers on a phone at its next start', async (t) => {
  assert.ok(isComplete('h5-operated'), 'dist/h5-operated is missing or half built: npm run build -- h5-operated')
  const folder = mkdtempSync(join(tmpdir(), 'publishing-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const web = await serve('dist/h5-operated', 0)
  t.after(() => web.close())
  const environment = { DATA_FOLDER: join(folder, 'data'), FEED_KEY, ORIGIN: web.address }
  const server = await startServer(environment)
  t.after(() => server.stop())
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [TSX, `scripts/${script}`, ...args], {
      env: { ...process.env, ...environment }
    })

  const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  t.after(() => browser.close())
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.addInitScript(NAMES)
  await page.route(`${SERVER}/**`, (route) =>
    route.continue({ url: route.request().url().replace(SERVER, server.address) })
  )
  await page.clock.setFixedTime('2026-11-20T09:00:00+08:00')
  const { screen, open } = phoneOf(page, web.address)
  const unpublished = page.waitForResponse(`${server.address}/feed`)
  await open('')
  await screen.getByRole('button', { name: '算一算' }).tap()
  assert.equal((await unpublished).status(), 404)
  await screen.getByLabel('搜地名，如“兰州城关”').fill('青岛')
  await screen.getByRole('button', { name: /^青岛市/ }).tap()
  await screen.getByRole('button', { name: /就选青岛市/ }).tap()
  await screen.getByRole('heading', { name: '2027 年度居民医保', level: 1 }).waitFor()
  await screen.getByText('本应用还没有您那里的通知。').waitFor()

  const policies = join(folder, 'policies')
  await run('policies-draft.ts', 'tests/server/deep/notice.txt', '--region', QINGDAO, '--policies', policies)
  const file = join(policies, 'shandong-qingdao/2027.json')
  await assert.rejects(run('server-publish.ts', file, '--yes'), /points are open/)
  const { draft, ...decided } = JSON.parse(readFileSync(file, 'utf8')) as { draft: unknown[] }
  assert.ok(draft.length > 0)
  writeFileSync(file, JSON.stringify(decided))
  const { stdout } = await run('server-publish.ts', file, '--yes')
  assert.match(stdout, /Version 1 is published: qingdao-2027\/1\./)

  const taken = page.waitForResponse(`${server.address}/feed`)
  await page.reload()
  assert.equal((await taken).status(), 200)
  await screen.getByText('520').first().waitFor()
  await screen.getByText('最晚12月20日缴，还剩 30 天').first().waitFor()
  await screen.getByText('本应用还没有您那里的通知。').waitFor({ state: 'detached' })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
