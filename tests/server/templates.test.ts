import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compose, parseTemplates, readTemplates, TemplatesError } from '@/server/messages/templates'
import { alipayFieldFaults } from '@/server/platforms/alipay-fields'
import { wechatFieldFaults } from '@/server/platforms/wechat-fields'
import { CONFIGURATION, templates } from './support/office'

const reading = (fields: Record<string, string>, platform: 'weapp' | 'alipay' = 'weapp') => {
  const kinds = { 'window-closes': fields }
  const messages = { weapp: {}, alipay: {}, [platform]: { closing: { page: 'pages/home/index', kinds } } }
  return () => parseTemplates(JSON.stringify({ messages }))
}
const refusing = (problem: RegExp) => (error: unknown) => {
  assert.ok(error instanceof TemplatesError)
  assert.match(error.message, problem)
  return true
}

test("the operator's file as it comes holds no template and is taken, and one that is not there is not", () => {
  const folder = `${import.meta.dirname}/../../config`
  assert.deepEqual(readTemplates(`${folder}/server.json`), { weapp: {}, alipay: {} })
  assert.throws(() => readTemplates(`${folder}/none.json`), refusing(/none\.json cannot be read; SERVER_CONFIG names/))
})

test('a message has the words of its kind, with the day in any way of writing it', () => {
  const message = { platform: 'weapp', user: 'anna', template: 'closing', about: '2026-03-05' } as const
  assert.deepEqual(compose(templates, { ...message, kind: 'window-closes' }), {
    user: 'anna',
    template: 'closing',
    page: 'pages/home/index',
    fields: { thing1: '缴费快截止了，点开看看', date2: '2026年3月5日' }
  })
  assert.deepEqual(compose(templates, { ...message, kind: 'last-useful-day' })?.fields, {
    thing1: '今天缴费还来得及',
    date2: '2026-03-05'
  })
})

test('there is no message for a kind, a template or a platform that the operator has not filled in', () => {
  const message = {
    platform: 'weapp',
    user: 'anna',
    template: 'closing',
    kind: 'window-closes',
    about: '2026-03-05'
  } as const
  assert.equal(compose(templates, { ...message, kind: 'recheck' }), null)
  assert.equal(compose(templates, { ...message, kind: 'toString' }), null)
  assert.equal(compose(templates, { ...message, template: 'other' }), null)
  assert.equal(compose(templates, { ...message, platform: 'alipay', template: 'opening' }), null)
})

test('a file that is no JSON, or holds what it should not, is refused with the place', () => {
  assert.throws(() => parseTemplates('{'), refusing(/the file: /))
  assert.throws(() => parseTemplates('{"messages":{"weapp":{}}}'), refusing(/messages\.alipay: /))
  const [extra, kinds] = [
    { ...CONFIGURATION, other: 1 },
    { messages: { weapp: {}, alipay: { t: { page: 'p', kinds: { birthday: {} } } } } }
  ]
  assert.throws(() => parseTemplates(JSON.stringify(extra)), refusing(/other: /))
  assert.throws(() => parseTemplates(JSON.stringify(kinds)), refusing(/messages\.alipay\.t\.kinds\.birthday: /))
})

test('a text that WeChat would refuse is refused at the start, with the template, the kind and the field', () => {
  assert.throws(
    reading({ thing1: '缴'.repeat(21) }),
    refusing(/^messages\.weapp\.closing\.window-closes: thing1: WeChat does not take "缴{21}"$/)
  )
  assert.throws(reading({ text1: '缴费' }), refusing(/text1: WeChat has no such field/))
  assert.throws(reading({ date1: '{month}.{day}' }), refusing(/date1: WeChat does not take "1\.1"/))
  assert.throws(reading({ thing1: '{name}, 缴费' }), refusing(/\{name\} stands for nothing/))
  assert.throws(reading({ thing1: '缴费' }, 'alipay'), refusing(/thing1: Alipay has no such field/))
  assert.deepEqual(reading({ thing1: '缴'.repeat(20), date2: '{year}年{month}月{day}日' })().alipay, {})
})

test('every kind of a template has a text for every field of it', () => {
  const kinds = { 'window-closes': { thing1: '缴费', date2: '{date}' }, recheck: { thing1: '查一查' } }
  const messages = { weapp: { closing: { page: 'pages/home/index', kinds } }, alipay: {} }
  assert.throws(
    () => parseTemplates(JSON.stringify({ messages })),
    refusing(/^messages\.weapp\.closing\.recheck: date2 has no text$/)
  )
})

/** By WeChat's own table of limits. */
const wechatValues: [field: string, taken: string[], refused: string[]][] = [
  ['thing1', ['缴费', '缴'.repeat(20), 'a 1!'], ['', '缴'.repeat(21)]],
  ['number2', ['380', '0.5', '1'.repeat(32)], ['380元', 'a', '1'.repeat(33), '']],
  ['letter3', ['abc'], ['abc1', 'a'.repeat(33)]],
  ['symbol4', ['!?'], ['a', '!!!!!!']],
  ['character_string5', ['AB-12'], ['缴费', 'a'.repeat(33)]],
  ['time6', ['15:01', '2019年10月1日 15:01', '15:01~16:01'], ['2019年10月1日', 'noon']],
  [
    'date7',
    ['2019年10月1日', '2019-10-01', '2019年10月1日 15:01', '2019年10月1日~2019年10月2日'],
    ['10月1日', '15:01']
  ],
  ['amount8', ['¥100', '100元', '100.50'], ['100 yuan', '12345678901']],
  ['phone_number9', ['+86-0766-66888866', '12393'], ['12393号', '1'.repeat(18)]],
  ['car_number10', ['粤A8Z888挂'], ['粤A8Z8888挂x']],
  ['name11', ['张三', 'Anna Li'], ['缴'.repeat(11)]],
  ['phrase12', ['已缴费', '缴费快截止'], ['缴费快截止了', 'paid', '缴费1']],
  ['const13', ['缴费'], ['缴'.repeat(21)]]
]

for (const [field, taken, refused] of wechatValues) {
  test(`WeChat's field ${field} takes what its type allows and nothing else`, () => {
    for (const value of taken) assert.deepEqual(wechatFieldFaults({ [field]: value }), [], value)
    for (const value of refused) assert.equal(wechatFieldFaults({ [field]: value }).length, 1, value)
  })
}

test('Alipay takes keywords with a text, 2,048 characters in all', () => {
  assert.deepEqual(alipayFieldFaults({ keyword1: '缴费', keyword12: '2026-03-05' }), [])
  assert.equal(alipayFieldFaults({ keyword1: ' ' }).length, 1)
  assert.equal(alipayFieldFaults({ thing1: '缴费' }).length, 1)
  // {"keyword1":{"value":"…"}} are 26 characters around the text.
  assert.equal(alipayFieldFaults({ keyword1: '缴'.repeat(2048 - 25) }).length, 0)
  assert.equal(alipayFieldFaults({ keyword1: '缴'.repeat(2048 - 24) }).length, 1)
})
