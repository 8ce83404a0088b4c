/** With a family of eight on the phone, every page and every state of it bears being touched everywhere. */
import assert from 'node:assert/strict'
import { shots } from '../e2e/screens/screens'
import type { Shot } from '../e2e/screens/shot'
import { sample } from '../depth'
import { residents } from '../residents'
import { actOn, isPlain } from './driver/acting'
import { answer } from './driver/answer'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone, theBuild } from './driver/on-phone'
import { keep } from './driver/seed'
import type { Spoken } from '../../packages/weapp-host/driver/spoken'
import { eight, withEight } from './eight'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Phone } from '../../packages/weapp-host/phone/phone'

const opened = shots.filter(({ route = '' }) => theBuild().pages.includes(pathOf(route)))

/** Shots of the web only: there, the reminders go into a file. */
const WEB_ONLY = ['reminders-exported', 'reminders-saved']
const acted = opened.filter((shot) => shot.act !== undefined && isPlain(shot) && !WEB_ONLY.includes(shot.name))

for (const shot of sample(
  opened.filter(({ act }) => act === undefined),
  6
)) {
  onPhone(
    `everything on ${shot.name} can be tapped without an error`,
    async ({ phone, open }) => {
      keep(phone, withEight(shot.seed))
      refuseAll(phone)
      await touchAll(() => open(addressOf(shot)))
    },
    { now: `${shot.today}T09:00:00+08:00` }
  )
}

for (const shot of sample(acted, 6)) {
  onPhone(
    `everything on ${shot.name} can be tapped without an error once it is reached`,
    async ({ phone, open }) => {
      refuseAll(phone)
      const led = async () => {
        phone.storage.kept.clear()
        keep(phone, withEight(shot.seed))
        const app = await open(addressOf(shot))
        await actOn(app, shot)
        return app
      }
      await touchAll(led)
    },
    { now: `${shot.today}T09:00:00+08:00` }
  )
}

const [resident] = residents
assert.ok(resident)

onPhone(
  'a ninth member is added to the family, and what is due in one place is paid and written down',
  async ({ phone, open }) => {
    keep(phone, { members: [...eight] })
    const app = await open()
    await app.press('再算一位家人')
    // A name that is taken is not offered.
    const steps = resident.steps.map((step) => ('press' in step && step.press === '妈妈' ? { press: '老公' } : step))
    await answer(app, steps)
    await app.press('保存到家人')
    app.isAt('家人医保')
    await app.press('去缴费')
    // Of so many nobody is chosen beforehand.
    await app.choose(/^老公，/)
    await app.press('下一步，选渠道')
    await app.choose(/^微信小程序/)
    await app.press('下一步')
    await app.press('记下了，我去缴')
    app.isAt('缴好了吗？')
    await app.press('缴好了')
    await app.press('记下来')
    await app.press('回到家人')
    app.isAt('家人医保')
  }
)

for (const [whose, members] of [
  ['nobody', []],
  ['a family of eight', eight]
] as const) {
  onPhone(`a start with ${whose} reads each stored value once, and writes nothing`, async ({ phone, open }) => {
    if (members.length > 0) keep(phone, { members: [...members] })
    const kept = [...phone.storage.kept]
    await open()
    const { reads } = phone.storage
    assert.ok(reads.includes('buduanbao/members'))
    assert.deepEqual(
      reads.filter((key, place) => reads.indexOf(key) !== place),
      []
    )
    assert.deepEqual([...phone.storage.kept], kept)
  })
}

/** Of things that look alike, as the places of a list, so many are touched on a screen, and on all of a page's screens. */
const ALIKE = { here: 2, inAll: 6 }

const touchedSoFar = new Map<string, number>()

/** Touches one thing after the other; from wherever it leads, the way goes back. */
async function touchAll(open: () => Promise<App>): Promise<void> {
  const names = new Set<string>()
  const here = new Map<string, number>()
  let app = await open()
  for (;;) {
    app.isSound()
    const look = ({ element }: Spoken) => `${app.route} ${element.className}`
    const next = app.touchable.find(
      (one) =>
        !names.has(one.name) &&
        (here.get(look(one)) ?? 0) < ALIKE.here &&
        (touchedSoFar.get(look(one)) ?? 0) < ALIKE.inAll
    )
    if (!next) return
    names.add(next.name)
    for (const counts of [here, touchedSoFar]) counts.set(look(next), (counts.get(look(next)) ?? 0) + 1)
    const { top, depth } = app
    await app.touch(next)
    if (app.depth > depth) await app.back()
    if (app.top !== top) app = await open()
  }
}

/** Whatever a page asks for, it is told no. */
function refuseAll(phone: Phone): void {
  for (const name of ['request', 'login', 'requestSubscribeMessage', 'chooseMessageFile', 'getClipboardData']) {
    phone.calls.answer(name, refused('timeout'))
  }
}

function addressOf({ route = '' }: Shot): { path: string; query: Record<string, string> } {
  const query = new URLSearchParams(route.split('?')[1])
  return { path: pathOf(route), query: Object.fromEntries(query) }
}

function pathOf(route: string): string {
  const [path] = route.split('?')
  return path ? path : (theBuild().pages[0] ?? '')
}
