/** A notice that is handed from phone to phone in a browser, texts that are none, and a clipboard that gives nothing. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { inBrowser, newContext, phoneOf, start } from './browser'
import type { Phone } from './browser'
import { finger } from './hands'
import { answerFor, button, keepGansu, look, parent, title } from './own-notice-steps'
import { inWindow } from './window'

const now = '2026-11-01T09:00:00+08:00'
const doors = 'flows/own-notice/index'

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** All that the notice of Gansu says, as whoever receives it sees it before anything is kept. */
const FIGURES = [
  ['个人缴费', '430 元'],
  ['财政补助', '730 元'],
  ['从哪天开始缴（集中缴费期）', '2026年10月11日'],
  ['缴到哪天（集中缴费期）', '2026年12月25日'],
  ['从哪天开始缴（补充缴费期）', '2027年1月1日'],
  ['缴到哪天（补充缴费期）', '2027年2月28日'],
  ['这时缴，要等（补充缴费期）', '90 天'],
  ['固定等待期', '90 天'],
  ['每多断一年，多等', '30 天']
] as const

async function assertNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([, text]) => /"benefitYear"/.test(text)))
  assert.deepEqual(kept, [], 'a notice was kept before anybody agreed to it')
}

async function assertFiguresSeen(screen: Locator): Promise<void> {
  await title(screen, '甘肃省 2027 年度')
  await screen.getByText('先看清楚，再存').waitFor()
  const shown = (await screen.innerText()).replace(/\s*\n\s*/g, '|')
  for (const [label, value] of FIGURES) assert.ok(shown.includes(`${label}|${value}`), `${label} ${value} is not shown`)
}

/** Another phone on which nothing is kept yet, until `use` is done with it. */
async function onAnotherPhone(now: string, use: (phone: Phone) => Promise<void>): Promise<void> {
  const { server } = await start()
  const context = await newContext()
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(now)
    await use(phoneOf(page, server.address))
  } finally {
    await context.close()
  }
}

inBrowser(
  'a notice is sent by a link, looked through on another phone, kept there and answered with',
  async ({ page, screen }) => {
    const hand = finger()
    await hand.press(button(screen, /^粘贴通知/))
    await keepGansu(screen, hand)
    await hand.press(button(screen, /^转发给别人/))
    await screen.getByText('链接已复制，可以发给别人了。').waitFor()
    const { hash } = new URL(await clipboardOf(page))
    await onAnotherPhone(now, async (other) => {
      await other.open(hash.slice(2))
      await assertFiguresSeen(other.screen)
      await assertNothingKept(other.page)
      await hand.press(button(other.screen, '存下，按它算'))
      await title(other.screen, '存好了')
      await other.screen.getByText('2026年11月1日别人发来的（未核对）').waitFor()
      await hand.press(button(other.screen, '看看该缴多少'))
      await title(other.screen, '给谁算？')
      await answerFor(parent('妈妈', '1964', ['2025 年', '2026 年']), other.screen, hand)
      await button(other.screen, '截止，12月25日，还剩 54 天，为什么').waitFor()
      await hand.press(button(other.screen, /430元，为什么$/))
      await other.screen
        .getByRole('dialog')
        .getByText(/别人发来的（未核对）/)
        .first()
        .waitFor()
    })
  },
  { now, route: doors, permissions: ['clipboard-read', 'clipboard-write'] }
)

inBrowser(
  'a notice is sent as a text of at most 900 characters, and whoever does not want it keeps nothing',
  async ({ page, screen }) => {
    const hand = finger()
    await hand.press(button(screen, /^粘贴通知/))
    await keepGansu(screen, hand)
    await hand.press(button(screen, /^复制成文字/))
    await screen.getByText('已经复制，去群里粘贴就行。').waitFor()
    const text = await clipboardOf(page)
    assert.ok(text.length <= 900, `${text.length} characters`)
    await onAnotherPhone(now, async (other) => {
      await other.open('flows/own-notice/receive/index')
      await hand.type(other.screen.getByLabel('发来的文字'), `收到一条消息：\n${text}\n大家看看`)
      await hand.press(button(other.screen, '看看里面有什么'))
      await assertFiguresSeen(other.screen)
      await hand.press(button(other.screen, '不存'))
      await title(other.screen, '居民医保，该缴多少、缴到哪天？')
      await assertNothingKept(other.page)
    })
  },
  { now, route: doors, permissions: ['clipboard-read', 'clipboard-write'] }
)

/** The poster of Qingdao for 2027: 450 yuan until 31 December 2026. */
const QINGDAO = 'BDB1.370200.1kb..1.0.A.yq0.0.1.0.A..-1.....0.............0.0.319bd463'

const DAMAGED = /^这份不完整，或者被改过。/
const HOSTILE: [string, string, RegExp][] = [
  ['a digit was changed', QINGDAO.replace('yq0', 'yr0'), DAMAGED],
  ['the end is missing', QINGDAO.slice(0, -3), DAMAGED],
  [
    'the year is 9999, with a right checksum',
    'BDB1.370200.7pr..1.0.A.yq0.0.1.0.A..-1qeoy.....-1qeox.............0.0.9182a138',
    DAMAGED
  ],
  ['it is of another version', QINGDAO.replace('BDB1', 'BDB2'), /^这份是别的版本的不断保发的/],
  ['it is a script', 'javascript:alert(1)', /^这段文字里没有发来的通知。/],
  ['it is a megabyte', `BDB1.${'a'.repeat(1_000_000)}`, /^这段文字有 1000005 个字，太长了/]
]

for (const [what, code, says] of HOSTILE) {
  inWindow(
    `a text that somebody sends is refused with a sentence and keeps nothing if ${what}`,
    async ({ page, screen }) => {
      await screen.getByLabel('发来的文字').fill(code)
      await button(screen, '看看里面有什么').tap()
      await screen.getByRole('alert').getByText(says).waitFor()
      await button(screen, '去粘贴通知').waitFor()
      await assertNothingKept(page)
    },
    { now, route: 'flows/own-notice/receive/index' }
  )
}

inWindow(
  'a link whose notice was changed on the way is refused with a sentence, and the text can be pasted instead',
  async ({ page, screen }) => {
    await screen.getByText('这份不能用').waitFor()
    await screen.getByText(DAMAGED).waitFor()
    await assertNothingKept(page)
    await screen.getByLabel('发来的文字').fill(QINGDAO)
    await button(screen, '看看里面有什么').tap()
    await title(screen, '山东省青岛市 2027 年度')
  },
  { now, route: `flows/own-notice/receive/index?n=${QINGDAO.replace('yq0', 'yr0')}` }
)

/** What somebody may paste that is no notice of this insurance, and what they are told. */
const NO_NOTICES: [string, string, RegExp][] = [
  ['small talk', '今天天气很好', /^这段文字里没有缴多少、缴到哪天，不像缴费通知。.*照着填五项/],
  [
    'a notice of employee insurance',
    '关于调整职工基本医疗保险缴费基数的通知。2027年度职工医保单位缴费比例为7%，个人缴费比例为2%，灵活就业人员每月缴费480元。',
    /^这段文字说的是职工医保。.*请找居民医保的缴费通知/
  ],
  [
    'an English page',
    'Residents are asked to pay the premium of 430 yuan before 25 December 2026 at any bank.',
    /^这段文字不是中文，这里读不了。请找中文的缴费通知/
  ],
  ['nothing', '', /^还没有文字。请先粘贴通知/],
  ['a book', '医'.repeat(300_000), /^这段文字有 300000 个字，太长了.*请只复制通知那一篇/]
]

for (const [what, text, says] of NO_NOTICES) {
  inWindow(
    `${what} is not taken for a notice, and the way to the five facts stays open`,
    async ({ screen }) => {
      await button(screen, /^粘贴通知/).tap()
      await look(text, screen, finger())
      await screen.getByRole('alert').getByText(says).waitFor()
      await button(screen, '去填五项').tap()
      await title(screen, '通知是哪里发的')
    },
    { now, route: doors }
  )
}

const CLIPBOARDS: [string, string, RegExp][] = [
  [
    'is refused',
    "() => Promise.reject(new DOMException('denied', 'NotAllowedError'))",
    /^手机没让看剪贴板。请长按下面的框/
  ],
  ['holds no text', "() => Promise.resolve('')", /^剪贴板里没有文字。先到文章里点“全选”“复制”/]
]

for (const [what, readText, says] of CLIPBOARDS) {
  inWindow(
    `a clipboard that ${what} is told with a next step`,
    async ({ screen }) => {
      await button(screen, /^粘贴通知/).tap()
      await button(screen, '粘贴').tap()
      await screen.getByText(says).waitFor()
      await screen.getByLabel('通知的文字').waitFor()
    },
    {
      now,
      route: doors,
      script: `Object.defineProperty(navigator, 'clipboard', { value: { readText: ${readText} } })`
    }
  )
}
