/** The build for Alipay is one that Alipay takes, as far as its documentation tells: its own compiler is not to be had offline. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiOf } from './alipay/apis'
import * as numbers from './alipay/numbers'
import * as settings from './alipay/settings'
import * as styles from './alipay/styles'
import * as templates from './alipay/templates'
import { folderOf, textsOf } from './folder'

const files = textsOf(folderOf('alipay'), /\.(js|json|axml|acss|sjs)$/)

const ofTemplates = (build = files) => templates.complaintsOf(build, (path) => settings.componentsOf(build, path))

test('the Alipay build has well-formed templates and scripts, with tags and attributes that Alipay knows', () => {
  assert.deepEqual(ofTemplates(), [])
})

const BASE = 'base.axml'

const ofNumbers = (text = files.get(BASE) ?? '') => numbers.complaintsOf(templates.readTemplate(BASE, text))

test('the templates of the Alipay build draw what the runtime asks for, by the same numbers', () => {
  assert.deepEqual(ofNumbers(), [])
  assert.match(
    ofNumbers(files.get(BASE)?.replace(/name="(tmpl_0_\d+_(focus|blur))"/g, 'name="no_$1"')).join('\n'),
    /no template that draws input/
  )
  assert.match(
    ofNumbers(files.get(BASE)?.replace(/aria-label="\{\{i\.p\d+\}\}"/g, 'aria-label="{{i.p99}}"')).join('\n'),
    /aria-label is p99, and p\d+ to the runtime/
  )
})

test('the settings of the Alipay build have only fields that Alipay knows, and name no missing file', () => {
  assert.deepEqual(settings.complaintsOf(files), [])
})

test('the styles of the Alipay build hold nothing that Alipay does not take', () => {
  assert.deepEqual(styles.complaintsOf(files), [])
})

test('on Alipay the text in the clipboard comes under the name that the app asks for', async () => {
  const read = apiOf('getClipboardData', { getClipboard: ({ success }) => success({ text: '每人每年430元' }) })
  assert.deepEqual(await read(), { text: '每人每年430元', data: '每人每年430元' })
})

test('on Alipay a clipboard that may not be seen is refused to the app', async () => {
  const read = apiOf('getClipboardData', { getClipboard: ({ fail }) => fail({ error: 2001, errorMessage: 'denied' }) })
  await assert.rejects(read, { error: 2001 })
})

const PAGE = 'pages/home/index'

/** The build with one of its files changed, or taken away. */
function broken(path: string, change: (text: string) => string | undefined): Map<string, string> {
  const changed = new Map(files)
  const text = change(files.get(path) ?? '')
  if (text === undefined) changed.delete(path)
  else changed.set(path, text)
  return changed
}

const inJson = (path: string, change: (json: Record<string, unknown>) => object) =>
  broken(path, (text) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)))

const BAD_TEMPLATES = [
  ['a tag that is never closed', '<view><text></view>', /unexpected close tag/],
  ['a tag of the web', '<div />', /Alipay has no <div>/],
  ['a condition of WeChat', '<view wx:if="{{root}}" />', /<view> has no wx:if/],
  ['an event of WeChat', '<view bindtap="eh" />', /<view> has no bindtap/],
  ['an expression that is none', '<view class="{{root.}}" />', /class: SyntaxError/],
  ['braces left open', '<view class="{{root" />', /class leaves a brace open/],
  [
    'a template that nobody defines',
    '<template is="tmpl_nowhere" data="{{i:root}}" />',
    /there is no template tmpl_nowhere/
  ],
  ['an import from nowhere', '<import src="./nowhere.axml" />', /pages\/home\/nowhere\.axml is missing/]
] as const

for (const [what, text, complaint] of BAD_TEMPLATES) {
  test(`the check of the Alipay build refuses ${what}, with file and line`, () => {
    const complaints = ofTemplates(broken(`${PAGE}.axml`, () => `<import src="../../base.axml"/>\n${text}`)).join('\n')
    assert.match(complaints, complaint)
    assert.match(complaints, /pages\/home\/index\.axml:2:\d+/)
  })
}

test('the check of the Alipay build refuses a template script that does not parse or lacks a function', () => {
  assert.match(
    ofTemplates(broken('utils.sjs', (text) => `${text} export {`)).join('\n'),
    /utils\.sjs Error: Transform failed/
  )
  assert.match(
    ofTemplates(broken('utils.sjs', (text) => text.replace(/\bb: function/, 'other: function'))).join('\n'),
    /xs has no b$/m
  )
})

const BAD_SETTINGS = [
  ['a field of WeChat', () => inJson('app.json', (app) => ({ ...app, darkmode: true })), /does not know darkmode/],
  [
    'a field of WeChat for windows',
    () => inJson('app.json', (app) => ({ ...app, window: { navigationBarTextStyle: 'black' } })),
    /window: Alipay does not know navigationBarTextStyle/
  ],
  [
    'a page without a file',
    () => inJson('app.json', (app) => ({ ...app, pages: ['pages/nowhere/index'] })),
    /pages\/nowhere\/index\.js is missing/
  ],
  ['a page without its template', () => broken(`${PAGE}.axml`, () => undefined), /pages\/home\/index\.axml is missing/],
  [
    'a tab that is no page',
    () =>
      inJson('app.json', (app) => ({ ...app, tabBar: { items: [{ pagePath: 'pages/nowhere/index', name: 'x' }] } })),
    /tabBar: pages\/nowhere\/index is no page/
  ],
  [
    'a component without files',
    () => inJson(`${PAGE}.json`, (page) => ({ ...page, usingComponents: { bar: '../bar' } })),
    /pages\/bar\.js is missing/
  ]
] as const

for (const [what, build, complaint] of BAD_SETTINGS) {
  test(`the check of the Alipay build refuses ${what}`, () =>
    assert.match(settings.complaintsOf(build()).join('\n'), complaint))
}

test('the check of the Alipay build refuses styles that Alipay does not take', () => {
  const of = (text: string) => styles.complaintsOf(broken('app.acss', () => text)).join('\n')
  assert.match(of('.a { color: "red; '), /Unclosed string/)
  assert.match(of('.press[disabled] { color: red }'), /no attribute selectors/)
  assert.match(of('.am-button { color: red }'), /Alipay's own/)
  assert.match(of('.x { background: url(./x.png) }'), /must begin with \//)
  assert.match(of('@import "./nowhere.acss";'), /nowhere\.acss is missing/)
})
