/** What a screen reader of WeChat is told beyond roles and names: states, what opens above a page, what changes by itself. And large text, offered once. */
import assert from 'node:assert/strict'
import { family, lanzhou } from '../e2e/screens/seeds'
import { motherPaid } from '../e2e/screens/paying-seeds'
import type { Seed } from '../e2e/screens/seeds'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'

const pair = family.slice(0, 2)

interface Opened {
  path: string
  query?: Record<string, string>
  seed: Seed
  now?: string
  /** What opens it, and what its title says. */
  press: string | RegExp
  title: RegExp
  close: string
}

const OPENED: Opened[] = [
  {
    path: 'flows/answer/index',
    seed: { draft: lanzhou },
    press: '400元，为什么',
    title: /^为什么是/,
    close: '关闭'
  },
  {
    path: 'flows/answer/index',
    query: { member: 'father' },
    seed: { members: pair },
    press: '移出家人',
    title: /移出/,
    close: '取消'
  },
  { path: 'flows/settings/members/index', seed: { members: pair }, press: '移出妈妈', title: /移出/, close: '取消' },
  { path: 'pages/me/index', seed: { members: pair }, press: /^清除/, title: /^清除/, close: '取消' },
  {
    path: 'flows/pay/status/index',
    query: { record: 'p1' },
    seed: { members: pair, payments: [motherPaid] },
    now: '2025-11-02',
    press: '已经退费，记一下',
    title: /退/,
    close: '取消'
  }
]

for (const { path, query = {}, seed, now = '2025-11-01', press, title, close } of OPENED) {
  onPhone(
    `${path}: ${String(press)} opens a dialog that is all there is to hear`,
    async ({ phone, open }) => {
      keep(phone, seed)
      const app = await open({ path, query })
      await app.press(press)
      const { element } = app.find(['dialog'], title)
      assert.equal(element.getAttribute('aria-modal'), 'true')
      app.isSound()
      await app.press(close)
      assert.equal(app.page.querySelector('[aria-modal=true]'), null)
      app.isSound()
    },
    { now: `${now}T09:00:00+08:00` }
  )
}

/** How often an attribute has a value on the page on top. */
const count = (app: App, attribute: string, value: string) =>
  app.page.querySelectorAll(`[${attribute}=${value}]`).length

onPhone(
  'a screen reader is told what is chosen and which tab is open, and not what is only drawn',
  async ({ phone, open }) => {
    keep(phone, { members: pair })
    const app = await open({ path: 'flows/settings/display/index' })
    assert.equal(count(app, 'aria-checked', 'true'), 2)
    assert.equal(count(app, 'aria-checked', 'false'), 3)
    await app.choose(/^大字/)
    assert.ok(app.isChosen(/^大字/))
    assert.ok(count(app, 'aria-hidden', 'true') > 0)

    const home = await open({})
    assert.deepEqual([count(home, 'aria-selected', 'true'), count(home, 'aria-selected', 'false')], [1, 3])
  }
)

onPhone('a screen reader reads out an error, and what a search finds, as they appear', async ({ open }) => {
  const app = await open({ path: 'flows/settings/preview/index' })
  assert.equal(count(app, 'aria-live', 'assertive'), 0)
  await app.type('13', '想看哪一天，月')
  await app.press('看这一天')
  const summary = app.page.querySelector('[aria-live=assertive]')
  assert.equal(summary?.getAttribute('aria-role'), 'alert')
  const region = await open({ path: 'flows/guide/index' })
  assert.equal(count(region, 'aria-live', 'polite'), 1)
})

onPhone(
  'large text is offered once to residents who have large text in WeChat, and taken at once',
  async ({ phone, open }) => {
    const plain = await open()
    assert.ok(!plain.has('换成大字'))
    phone.look.fontSizeScaleFactor = 1.3
    const app = await open()
    app.sees('系统字号较大，要不要把这里也换成大字？')
    app.isSound()
    assert.equal(app.page.querySelector('.mode--elder'), null)
    await app.press('换成大字')
    assert.notEqual(app.page.querySelector('.mode--elder'), null)
    assert.ok(!app.has('换成大字'))
    const again = await open()
    assert.ok(!again.has('换成大字'))
    assert.notEqual(again.page.querySelector('.mode--elder'), null)
  }
)
