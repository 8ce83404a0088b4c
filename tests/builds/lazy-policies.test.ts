/** No policy is read before somebody's answer needs it. Seen from inside the WeChat build, where every policy comes out of JSON.parse. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keep } from '../weapp/driver/seed'
import { distOf, readDist } from '../../packages/weapp-host/host/dist'
import { mother } from '../weapp/people'
import { Phone } from '../../packages/weapp-host/phone/phone'
import type { Enter } from '../../packages/weapp-host/phone/phone'
import { folderOf } from './folder'

const SAID = 'read: '

/** Runs in the app before the app does: says what comes out of JSON.parse, if that is a policy. */
const LISTEN = `(() => {
  const { parse } = JSON
  JSON.parse = (...given) => {
    const value = parse(...given)
    if (value && value.id && value.kind && value.revision) console.error('${SAID}' + value.id)
    return value
  }
})();`

/** The app's modules are kept by the folder's name, so a changed app needs another one. */
function listening() {
  const { files } = readDist(folderOf('weapp'))
  return distOf('listening', new Map(files).set('app.js', LISTEN + (files.get('app.js') ?? '')))
}

const dist = listening()

/** Ids of the policies that are read until a page is there. */
async function readOn(phone: Phone, enter: Partial<Enter> = {}): Promise<string[]> {
  const app = await phone.start(enter)
  app.kill()
  const [read, others] = [true, false].map((wanted) =>
    phone.complaints.filter((said) => said.startsWith(SAID) === wanted)
  )
  assert.deepEqual(others, [], 'the app reported errors')
  return (read ?? []).map((said) => said.slice(SAID.length)).sort()
}

const newPhone = () => new Phone(dist, '2025-11-01T09:00:00+08:00')

/** Lists all of them. */
const READS_ALL = 'pages/policies/index'

for (const path of dist.tabs.filter((tab) => tab !== READS_ALL)) {
  test(`the page ${path} on a new phone reads no policies`, async () =>
    assert.deepEqual(await readOn(newPhone(), { path }), []))
}

test('the page that lists all policies reads each of them once', async () => {
  const read = await readOn(newPhone(), { path: READS_ALL })
  assert.ok(read.includes('hunan-2025') && read.includes('gansu-2026'), read.join())
  assert.deepEqual(read, [...new Set(read)])
})

test('with a member in Gansu only the policies of Gansu and of the nation are read', async () => {
  const phone = newPhone()
  keep(phone, { members: [mother] })
  const read = await readOn(phone)
  assert.ok(read.includes('gansu-2026'), read.join())
  assert.deepEqual(
    read.filter((id) => !/^(gansu|national)-\d{4}$/.test(id)),
    []
  )
  assert.deepEqual(read, [...new Set(read)], 'one is read twice')
})
