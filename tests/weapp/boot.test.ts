/** Every page opens by its address, on a new phone and on one that is in use: nothing is missing, and everything is spoken. */
import assert from 'node:assert/strict'
import { shots } from '../e2e/screens/screens'
import type { Shot } from '../e2e/screens/shot'
import { onPhone, theBuild } from './driver/on-phone'
import { keep } from './driver/seed'
import { refused } from '../../packages/weapp-host/phone/calls'

for (const path of theBuild().pages) {
  onPhone(`${path} opens on a new phone`, async ({ open }) => {
    const app = await open({ path })
    assert.equal(app.route, path)
    app.isSound()
  })
}

onPhone('an unknown address has a sentence and a way on', async ({ open }) => {
  const app = await open({ path: 'pages/nowhere/index' })
  app.isAt('没有这个页面')
  await app.press('回到首页')
  app.sees('算一算')
})

/** What is opened by a tap once the page is there has tests of its own. */
const opened = shots.filter(({ act, route = '' }) => act === undefined && theBuild().pages.includes(pathOf(route)))

for (const shot of opened) {
  onPhone(
    `${shot.name} opens on a phone in use`,
    async ({ phone, open }) => {
      keep(phone, shot.seed ?? {})
      phone.calls.answer('request', refused('timeout')) // whatever a page asks for, it opens without
      const app = await open(addressOf(shot))
      app.isSound()
    },
    { now: `${shot.today}T09:00:00+08:00` }
  )
}

function addressOf({ route = '' }: Shot): { path: string; query: Record<string, string> } {
  const query = new URLSearchParams(route.split('?')[1])
  return { path: pathOf(route), query: Object.fromEntries(query) }
}

function pathOf(route: string): string {
  const [path] = route.split('?')
  return path ? path : (theBuild().pages[0] ?? '')
}
