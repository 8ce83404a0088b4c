/** A notice that the resident has in hand, on the WeChat build: pasted, checked, kept, answered with, handed on, taken over, removed. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { GANSU_2027, GANSU_2027_VAGUE } from '../pages/own-notice-texts'
import type { App } from '../../packages/weapp-host/driver/app'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Phone } from '../../packages/weapp-host/phone/phone'
import { onPhone } from './driver/on-phone'
import { forget, keep } from './driver/seed'
import { mother } from './people'

const IN_SEASON = { now: '2026-11-01T09:00:00+08:00' }

/** What a notice may hold and nobody may be sent on: where to pay, and whom to call. */
const PAYEE = '\n缴费请打0931-1234567，或打开https://pay.example/gansu'

/** Longer paths do not fit into a code to be scanned, which WeChat makes of a page's path. */
const LONGEST_PATH = 1024

async function look(app: App): Promise<void> {
  await app.press('看看写了什么')
  app.isSound()
}

/** From the list of notices to the check of the text in the clipboard. */
async function paste(phone: Phone, app: App, text: string): Promise<void> {
  phone.calls.answer('getClipboardData', { data: text })
  await app.press('政策')
  await app.press(/^我手上有通知/)
  app.isSound()
  await app.press(/^粘贴通知/)
  await app.press('粘贴')
  app.sees(`粘贴好了，共 ${text.length} 个字。`)
  await look(app)
  app.isAt('请核对')
}

async function keepPasted(phone: Phone, app: App): Promise<void> {
  await paste(phone, app, GANSU_2027)
  await app.press('核对好了，存下')
  app.isAt('存好了')
}

interface Kept {
  region: string
  benefitYear: number
  origin: string
  facts: { premiums: { fen: number }[]; windows: { closesOn: string }[] }
}

function keptOn(phone: Phone): Kept[] {
  const kept = phone.storage.read('buduanbao/own-notices')
  return kept === '' ? [] : (JSON.parse(String(kept)) as { data: Kept[] }).data
}

/** The card that the kept page sends, as WeChat is told of it. */
async function cardOf(phone: Phone, app: App): Promise<{ path: string; query: Record<string, string>; all: string }> {
  await app.press(/^转发给别人/)
  const card = phone.calls.of('shareAppMessage').at(-1)
  assert.ok(card)
  const [path = '', query = ''] = String(card.path).replace(/^\//, '').split('?')
  // WeChat hands the parameters on as they stand in the path.
  const parameters = query.split('&').map((parameter) => parameter.split('='))
  return { path, query: Object.fromEntries(parameters) as Record<string, string>, all: JSON.stringify(card) }
}

onPhone(
  'a pasted notice is kept once its doubt is answered, and a member there is answered by it',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    const app = await open()
    await paste(phone, app, GANSU_2027_VAGUE)
    app.isSound()
    app.sees('先看这 1 处', '430元', '2027年1月1日至2027年2月28日')
    await app.press('核对好了，存下')
    app.sees('还有 1 处没有定，请先看上面。')
    assert.deepEqual(keptOn(phone), [])

    await app.press(/^缴到哪天（集中缴费期）.*没写准哪一天.*定一下/)
    app.sees('2026年12月下旬')
    await app.choose('都不是，我来填')
    app.isSound()
    await app.type('2026', '哪一天，年')
    await app.type('12', '哪一天，月')
    await app.type('25', '哪一天，日')
    await app.press('好了')
    app.isAt('请核对')

    const again = await open({ path: 'flows/own-notice/index' })
    await again.press(/^接着弄/)
    await again.press('核对好了，存下')
    again.isAt('存好了')
    again.isSound()
    const [notice] = keptOn(phone)
    assert.deepEqual(
      [notice?.region, notice?.benefitYear, notice?.origin, notice?.facts.premiums[0]?.fen],
      ['620000', 2027, 'pasted', 43000]
    )
    assert.equal(notice?.facts.windows[0]?.closesOn, '2026-12-25')

    await again.press('看看该缴多少')
    again.offers('您录入的430元，为什么', '截止，12月25日，还剩 54 天，为什么')
    again.isSound()
  },
  IN_SEASON
)

onPhone(
  'a kept notice goes as a card of codes alone, and whoever opens it looks first and is answered by it then',
  async ({ phone, open }) => {
    const app = await open()
    await paste(phone, app, GANSU_2027 + PAYEE)
    await app.press('核对好了，存下')
    const { path, query, all } = await cardOf(phone, app)
    assert.equal(path, 'flows/own-notice/receive/index')
    assert.deepEqual(Object.keys(query), ['n'])
    assert.match(query.n ?? '', /^BDB1\.620000\.[A-Za-z0-9.-]+$/)
    assert.ok(`${path}?n=${query.n}`.length < LONGEST_PATH)
    assert.doesNotMatch(all, /0931|1234567|pay\.example|每人每年|医疗保障局/)

    forget(phone)
    keep(phone, { members: [mother] })
    const other = await open({ path, query })
    other.isAt('甘肃省 2027 年度')
    other.isSound()
    other.sees('先看清楚，再存', '别人发来的，没有核对过', '430 元，缴到 2026年12月25日')
    assert.deepEqual(keptOn(phone), [])
    await other.press('存下，按它算')
    other.isAt('存好了')
    assert.deepEqual(
      keptOn(phone).map(({ origin }) => origin),
      ['received']
    )
    await other.press('看看该缴多少')
    other.offers(/430元，为什么/, '截止，12月25日，还剩 54 天，为什么')
  },
  IN_SEASON
)

const signed = (body: string) => `${body}.${createHash('sha512').update(body).digest('hex').slice(0, 8)}`

/** The code with something else in place of one of its values, and the checksum that belongs to that. */
function forged(code: string, value: string, other: string): string {
  const body = code.slice(0, code.lastIndexOf('.'))
  assert.ok(body.includes(`.${value}.`), `${code} holds no ${value}`)
  return signed(body.replace(`.${value}.`, `.${other}.`))
}

const at36 = (value: number) => value.toString(36)

const HOSTILE: [string, (code: string) => string, RegExp][] = [
  ['an amount that was changed', (code) => code.replace(at36(43000), at36(53000)), /不完整，或者被改过/],
  ['an amount that no notice could say', (code) => forged(code, at36(43000), at36(4_300_000)), /不合常理/],
  ['a negative amount', (code) => forged(code, at36(43000), at36(-43000)), /不合常理/],
  ['the year 9999', (code) => forged(code, at36(2027), at36(9999)), /不完整，或者被改过/],
  ['a place that there is not', (code) => forged(code, '620000', '999999'), /不合常理/],
  ['another version', (code) => code.replace('BDB1', 'BDB2'), /别的版本/],
  ['a number to call behind it', (code) => `${code}.09311234567`, /不完整，或者被改过/],
  ['far too much', () => `BDB1.${'a.'.repeat(15_000)}`, /太长了/],
  ['a script', () => '%3Cscript%3Ealert(1)%3C%2Fscript%3E', /没有发来的通知/],
  ['a broken escape', () => '%E4%A', /没有发来的通知/],
  ['a link and a number to call', () => encodeURIComponent('https://pay.example 0931-1234567'), /没有发来的通知/]
]

onPhone(
  'a hostile path is refused with a sentence, and nothing of it is kept or shown',
  async ({ phone, open }) => {
    const app = await open()
    await keepPasted(phone, app)
    const { path, query } = await cardOf(phone, app)
    const { n: code = '' } = query
    for (const [what, spoil, says] of HOSTILE) {
      forget(phone)
      const opened = await open({ path, query: { n: spoil(code) } })
      opened.sees('这份不能用', says)
      opened.isSound()
      assert.equal(opened.has('存下，按它算'), false, what)
      assert.doesNotMatch(opened.words, /script|pay\.example|0931/, what)
      assert.deepEqual(keptOn(phone), [], what)
    }
  },
  IN_SEASON
)

onPhone(
  'a notice that was removed is put back from the list, and answers again',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    const app = await open()
    await keepPasted(phone, app)
    await app.press('删掉这份')
    app.find(['dialog'], '删掉这份通知？')
    app.isSound()
    await app.press('删掉')
    assert.equal(app.route, 'pages/policies/index')
    app.sees('已经删掉甘肃省 2027 年度的通知。')
    assert.deepEqual(keptOn(phone), [])
    await app.press('把甘肃省 2027 年度的通知放回来')
    app.offers(/^甘肃省 2027 年度.*430 元，缴到 2026年12月25日/)
    app.isSound()
    assert.equal(keptOn(phone).length, 1)

    const again = await open()
    await again.press(/^妈妈，.*查看详情$/)
    again.offers('您录入的430元，为什么')
  },
  IN_SEASON
)

onPhone(
  'a clipboard that WeChat does not show, or that is empty, says how to go on, and typing the text in works as well',
  async ({ phone, open }) => {
    const app = await open({ path: 'flows/own-notice/paste/index' })
    for (const refusal of [
      refused('auth deny'),
      refused('api scope is not declared in the privacy agreement', { errno: 112 })
    ]) {
      phone.calls.answer('getClipboardData', refusal)
      await app.press('粘贴')
      app.sees(/手机没让看剪贴板。请长按下面的框/)
    }
    phone.calls.answer('getClipboardData', { data: '' })
    await app.press('粘贴')
    app.sees(/剪贴板里没有文字/)
    await look(app)
    app.find(['alert'], /还没有文字。请先粘贴通知。/)
    await app.type('今天天气很好，我们去爬山。', /^通知的文字/)
    await look(app)
    app.sees(/不像缴费通知/)
    await app.type(GANSU_2027, /^通知的文字/)
    await look(app)
    app.isAt('请核对')
  },
  IN_SEASON
)

/** More than twice as long as the longest notice that we know, and with many more sentences that no figure uses. */
const LONG = `${GANSU_2027}${'\n各村要把居民医保的好处讲到每一户，讲清楚，讲明白。'.repeat(400)}${'\n各村在11月底前把补助资金1200万元拨付到位。'.repeat(40)}`

onPhone(
  'a long notice is pasted and checked, with the sentences that no figure used, without handing over too much at once',
  async ({ phone, open }) => {
    const app = await open()
    await paste(phone, app, LONG)
    await app.press('看一看')
    app.sees('各村在11月底前把补助资金1200万元拨付到位')
    app.isSound()
  },
  IN_SEASON
)
