/** The host itself, with an app of a few lines: what the other tests take for granted is as in WeChat. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { App } from './driver/app'
import { distOf } from './host/dist'
import { refused } from './phone/calls'
import { Phone } from './phone/phone'

const VIEW =
  '<view aria-role="{{role}}" bindtap="tap">{{words}}</view><input aria-label="name" value="{{typed}}" maxlength="3" bindinput="type" />'

interface Tiny {
  phone: Phone
  open: (path?: string) => Promise<App>
}

let apps = 0

/** @param page the body of `Page({ … })`, the same for all pages */
function tiny(page: string): Tiny {
  const pages = ['home', 'me', 'other']
  const files = new Map([
    ['app.json', JSON.stringify({ pages, tabBar: { list: [{ pagePath: 'home' }, { pagePath: 'me' }] } })],
    ['app.js', 'App({})'],
    ...pages.flatMap((name): [string, string][] => [
      [`${name}.wxml`, VIEW],
      [`${name}.js`, `Page({ data: { role: 'button', words: '${name}', typed: '' }, ${page} })`]
    ])
  ])
  const phone = new Phone(distOf(`tiny ${(apps += 1)}`, files), '2025-11-01T09:00:00+08:00')
  return { phone, open: async (path = 'home') => new App(phone, await phone.start({ path })) }
}

test('the app sees the language and wx, and nothing of a browser or of Node', async () => {
  const names = ['window', 'document', 'localStorage', 'fetch', 'URL', 'TextEncoder', 'crypto', 'process']
  const { phone, open } = tiny(`
    onLoad() {
      const there = ${JSON.stringify(names)}.filter((name) => { try { return typeof this.read(name) !== 'undefined' } catch { return false } })
      wx.setStorageSync('there', there)
      try { new Function('return 1')() } catch (error) { wx.setStorageSync('code', error.name) }
    },
    read(name) { return globalThis[name] }
  `)
  await open()
  assert.deepEqual(phone.storage.read('there'), [])
  assert.equal(phone.storage.read('code'), 'EvalError')
})

test('time passes only while the test waits, and the app reads it from the phone', async () => {
  const { phone, open } = tiny(
    'tap() { setTimeout(() => this.setData({ words: new Date().toISOString() + Date.now() }), 300) }'
  )
  const app = await open()
  await app.press('home')
  const at = Date.parse('2025-11-01T01:00:00.300Z')
  app.sees(`2025-11-01T01:00:00.300Z${at}`)
  assert.equal(phone.clock.now, at)
})

test('a page is told of its lifecycle, and a tab stays alive behind another one', async () => {
  const life = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload']
  const { phone, open } = tiny(`
    ${life.map((name) => `${name}() { this.note('${name}') },`).join('')}
    note(what) { wx.setStorageSync('life', [...(wx.getStorageSync('life') || []), this.route + ' ' + what]) },
    tap() { this.route === 'me' ? wx.navigateTo({ url: '/other' }) : wx.switchTab({ url: this.route === 'home' ? '/me' : '/home' }) }
  `)
  const app = await open()
  for (const page of ['home', 'me', 'other']) await app.press(page)
  assert.equal(app.route, 'home')
  assert.deepEqual(phone.storage.read('life'), [
    'home onLoad',
    'home onShow',
    'home onReady',
    'home onHide',
    'me onLoad',
    'me onShow',
    'me onReady',
    'me onHide',
    'other onLoad',
    'other onShow',
    'other onReady',
    'other onUnload',
    'home onShow'
  ])
})

test('a tab under another page is told once that it is hidden, also where that page leads back to it', async () => {
  const { phone, open } = tiny(`
    onShow() { this.note('onShow') },
    onHide() { this.note('onHide') },
    note(what) { wx.setStorageSync('life', [...(wx.getStorageSync('life') || []), this.route + ' ' + what]) },
    tap() { this.route === 'home' ? wx.navigateTo({ url: '/other' }) : wx.switchTab({ url: '/home' }) }
  `)
  const app = await open()
  for (const page of ['home', 'other']) await app.press(page)
  assert.equal(app.route, 'home')
  assert.deepEqual(phone.storage.read('life'), ['home onShow', 'home onHide', 'other onShow', 'home onShow'])
})

test('there is no way back from the first page, and none to a page that does not exist', async () => {
  const { phone, open } = tiny(`
    onShow() { wx.navigateBack().catch(({ errMsg }) => { wx.setStorageSync('back', errMsg) }) },
    onLoad() { wx.navigateTo({ url: '/nowhere', fail: ({ errMsg }) => wx.setStorageSync('nowhere', errMsg) }) }
  `)
  const app = await open()
  assert.equal(phone.storage.read('back'), 'navigateBack:fail cannot navigate back at first page.')
  assert.equal(phone.storage.read('nowhere'), 'navigateTo:fail page "nowhere" is not found')
  assert.equal(app.route, 'home')
})

test('the stack holds ten pages at most', async () => {
  const { phone, open } = tiny(
    "tap() { wx.navigateTo({ url: '/other', fail: ({ errMsg }) => wx.setStorageSync('problem', errMsg) }) }"
  )
  const app = await open()
  await app.press('home')
  for (let pages = 2; pages < 10; pages++) await app.press('other')
  assert.equal(phone.storage.read('problem'), '')
  await app.press('other')
  assert.equal(phone.storage.read('problem'), 'navigateTo:fail webview count limit exceed')
})

test('another mini-program is opened by a tap only, and at once', async () => {
  const go =
    "wx.navigateToMiniProgram({ appId: 'wx1' }).then(() => this.setData({ words: 'gone' }), ({ errMsg }) => this.setData({ words: errMsg }))"
  const unasked = tiny(`onShow() { ${go} }`)
  ;(await unasked.open()).sees('can only be invoked by user TAP gesture.')
  const late = tiny(`tap() { setTimeout(() => { ${go} }) }`)
  const waiting = await late.open()
  await waiting.press('home')
  waiting.sees('can only be invoked by user TAP gesture.')
  const tapped = tiny(`tap() { ${go} }`)
  const app = await tapped.open()
  await app.press('home')
  await app.comeBack()
  app.sees('gone')
  assert.deepEqual(tapped.phone.calls.of('navigateToMiniProgram'), [{ appId: 'wx1' }])
})

test('the app is told which mini-program has led back to it', async () => {
  const { open } = tiny(
    'tap() { wx.navigateToMiniProgram({ appId: "wx1" }) }, onShow() { this.setData({ words: JSON.stringify(wx.getEnterOptionsSync().referrerInfo) }) }'
  )
  const app = await open()
  await app.press('{}')
  await app.comeBack({ appId: 'wx1', extraData: { paid: true } })
  app.sees('{"appId":"wx1","extraData":{"paid":true}}')
})

test('calls to WeChat are answered as the test says, with the number of an error', async () => {
  const { phone, open } = tiny(`
    tap() { wx.setClipboardData({ data: 'x' }).then(() => this.setData({ words: 'copied' }), ({ errMsg, errno }) => this.setData({ words: errMsg + errno })) }
  `)
  phone.calls.answerOnce(
    'setClipboardData',
    refused('api scope is not declared in the privacy agreement', { errno: 112 })
  )
  const app = await open()
  await app.press('home')
  app.sees('setClipboardData:fail api scope is not declared in the privacy agreement112')
  await app.press(/112$/)
  app.sees('copied')
})

test('stored data outlives the app, with a megabyte a key; pending timers do not', async () => {
  const { phone, open } = tiny(`
    onLoad() { this.setData({ words: 'kept ' + wx.getStorageSync('a').length }) },
    tap() {
      wx.setStorageSync('a', 'a'.repeat(1000000))
      try { wx.setStorageSync('a', 'a'.repeat(1048576)) } catch (error) { wx.setStorageSync('b', error.message) }
      setTimeout(() => wx.setStorageSync('late', true), 5000)
    }
  `)
  const app = await open()
  await app.press('kept 0')
  app.kill()
  const again = await open()
  again.sees('kept 1000000')
  assert.equal(phone.storage.read('b'), 'setStorageSync:fail entry size limit reached')
  await again.wait(10_000)
  assert.equal(phone.storage.read('late'), '')
})

test('an app that is killed by a write has done that write, and nothing after it', async () => {
  const { phone, open } = tiny(
    "tap() { wx.setStorageSync('a', 1); wx.setStorageSync('b', 1); wx.navigateToMiniProgram({ appId: 'wx1' }) }"
  )
  const app = await open()
  phone.storage.onWrite = () => app.kill()
  await app.press('home')
  assert.deepEqual([...phone.storage.kept.keys()], ['a'])
  assert.deepEqual(phone.calls.of('navigateToMiniProgram'), [])
})

test('a full phone reports an error or stays silent, and writes nothing', async () => {
  const { phone, open } = tiny(`
    tap() { try { wx.setStorageSync('a', 1); this.setData({ words: 'no word' }) } catch (error) { this.setData({ words: error.message }) } }
  `)
  const app = await open()
  phone.storage.full = 'says so'
  await app.press('home')
  app.sees('exceed storage max size')
  phone.storage.full = 'keeps quiet'
  await app.press(/exceed/)
  app.sees('no word')
  assert.equal(phone.storage.kept.size, 0)
})

test('a field takes only what it has room for, and shows the value it is given', async () => {
  const { open } = tiny(
    "type({ detail }) { this.setData({ words: detail.value, typed: detail.value }) }, tap() { this.setData({ typed: '' }) }"
  )
  const app = await open()
  await app.type('abcdef', 'name')
  app.sees('abc')
  await app.press('abc')
  assert.equal(app.valueOf('name'), '')
})

test('a setData call of more than 64 KB is reported, with the page and the cause', async () => {
  // What is handed over as JSON: the text, and {"words":""} around it.
  const around = 12
  const { phone, open } = tiny(
    `tap() { this.setData({ words: 'a'.repeat(this.data.words === 'home' ? ${65_536 - around} : ${65_537 - around}) }) }`
  )
  const app = await open()
  await app.press('home')
  const tooLarge = () => phone.setData.tooLarge.map((told) => told.replace(/a{9,}/, 'a…'))
  assert.deepEqual(tooLarge(), [])
  await app.press(/^a+$/)
  assert.deepEqual(tooLarge(), ['65537 bytes to draw home: tap a…'])
})

test('an error anywhere in the app is reported', async () => {
  const { phone, open } = tiny(
    "onLoad() { console.error('logged') }, onShow() { throw new Error('shown') }, tap() { throw new Error('tapped') }"
  )
  const app = await open()
  await app.press('home')
  assert.deepEqual(
    phone.complaints.map((text) => text.split('\n')[0]),
    ['logged', 'Error: shown', 'Error: tapped']
  )
})
