/** A notice in hand becomes an answer: pasted by somebody new to the app, with a finger and with a keyboard alone, and typed in from a poster. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { livesIn } from '../guide-steps'
import { inBrowser } from './browser'
import { counting, finger, keyboard } from './hands'
import type { Hand } from './hands'
import { answerFor, button, GANSU_2027, keep, keepGansu, parent, settle, title, typeDay } from './own-notice-steps'
import { inWindow } from './window'

const autumn = '2026-11-01T09:00:00+08:00'

/** The years that are asked about there: 2026 has a notice, and counts the year before. */
const GANSU_YEARS = ['2025 年', '2026 年']

/** Every figure of the answer, the sentence of the notice that it comes from, and who says so. */
const FIGURES = [
  ['您录入的430元，为什么', /2027年度居民医保个人缴费标准由2026年度的每人每年400元调整为每人每年430元/],
  ['截止，12月25日，还剩 54 天，为什么', /集中缴费期从2026年10月中旬开始，到2026年12月25日结束/],
  ['保障，2027年1月1日 至 12月31日，为什么', /甘医保发〔2026〕58号 二/],
  ['等待期，不用等，为什么', /甘医保发〔2026〕58号 二/]
] as const

async function assertFigures(screen: Locator, page: Page): Promise<void> {
  for (const [name, sentence] of FIGURES) {
    await button(screen, name).tap()
    const sheet = screen.getByRole('dialog')
    await sheet.getByText(sentence).first().waitFor()
    await sheet.getByText('有多大把握：录入（您自己录入的）。').waitFor()
    await sheet
      .getByText(/^原话：/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  }
}

inBrowser(
  'somebody new to the app has an answer from a notice in the clipboard within 25 taps on 15 screens',
  async ({ page, screen }) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), GANSU_2027)
    const { hand, done } = counting(page, finger())
    await hand.press(button(screen, '我手上有通知'))
    await hand.press(button(screen, /^粘贴通知/))
    await hand.press(button(screen, '粘贴'))
    await screen.getByText(/^粘贴好了，共 \d+ 个字。$/).waitFor()
    await hand.press(button(screen, '看看写了什么'))
    await title(screen, '请核对')
    await screen.getByText('先看这 1 处').waitFor()
    await settle(screen, hand)
    await keep(screen, hand)
    await screen.getByText('430 元，缴到 2026年12月25日').waitFor()
    await hand.press(button(screen, '看看该缴多少'))
    await title(screen, '给谁算？')
    await answerFor(parent('妈妈', '1964', GANSU_YEARS), screen, hand)
    for (const [name] of FIGURES) await button(screen, name).waitFor()
    await screen.getByText('现在缴费，按录入的数字，2027年1月1日起有保障。').waitFor()
    assert.ok(done.taps <= 25, `${done.taps} taps`)
    assert.ok(done.typed <= 1, `${done.typed} times something had to be typed`)
    assert.ok(done.screens.size <= 15, `${done.screens.size} screens`)
  },
  { now: autumn, permissions: ['clipboard-read', 'clipboard-write'] }
)

inWindow(
  'every figure of the answer leads to its sentence in the notice, and members in a city of the province see it on Home',
  async ({ page, screen }) => {
    const hand = finger()
    await hand.press(button(screen, /^粘贴通知/))
    await keepGansu(screen, hand)
    await hand.press(button(screen, '看看该缴多少'))
    await title(screen, '给谁算？')
    await answerFor(parent('妈妈', '1964', GANSU_YEARS), screen, hand)
    await assertFigures(screen, page)
    await screen.getByText(/过了12月25日，要到2027年1月1日才能再缴：要等 90 天，2027年4月1日起才有保障。/).waitFor()
    await hand.press(button(screen, '保存到家人'))
    await screen.getByText('现在要缴的 1 人，共 430 元（按您录入的）').waitFor()
    await hand.press(button(screen, '再算一位家人'))
    await answerFor([...livesIn('兰州', /^兰州市/, '城关区'), ...parent('爸爸', '1962', GANSU_YEARS)], screen, hand)
    await button(screen, '您录入的430元，为什么').waitFor()
    await hand.press(button(screen, '保存到家人'))
    await page.reload()
    await screen.getByText('现在要缴的 2 人，共 860 元（按您录入的）').waitFor()
    await screen.getByText('最晚12月25日').waitFor()
  },
  { now: autumn, route: 'flows/own-notice/index' }
)

inWindow(
  'a notice is pasted, checked, kept and answered with by a keyboard alone',
  async ({ page, screen }) => {
    const hand = keyboard(page)
    await hand.press(button(screen, '我手上有通知'))
    await hand.press(button(screen, /^粘贴通知/))
    await screen.getByLabel('通知的文字').waitFor()
    await screen.getByLabel('通知的文字').evaluate((field: HTMLTextAreaElement) => field.focus())
    await page.keyboard.insertText(GANSU_2027)
    await hand.press(button(screen, '看看写了什么'))
    await title(screen, '请核对')
    await settle(screen, hand)
    await keep(screen, hand)
    await hand.press(button(screen, '看看该缴多少'))
    await title(screen, '给谁算？')
    await answerFor(parent('妈妈', '1964', GANSU_YEARS), screen, hand)
    await button(screen, '您录入的430元，为什么').waitFor()
  },
  { now: autumn }
)

/** The poster of Qingdao: 450 yuan until 31 December, cover from 1 January. */
async function typeQingdao(screen: Locator, hand: Hand): Promise<void> {
  await hand.press(button(screen, /^填五项/))
  await title(screen, '通知是哪里发的')
  await hand.type(screen.getByLabel('搜地名，如“兰州城关”'), 'qd')
  await hand.press(button(screen, /^青岛市/))
  await hand.press(button(screen, /^就选青岛市/))
  assert.equal(await screen.getByLabel('缴的是哪一年的').inputValue(), '2027')
  await hand.press(button(screen, '下一步'))
  await title(screen, '填五项')
  await screen.getByText('山东省青岛市 2027 年度').waitFor()
  await hand.type(screen.getByLabel('一个人缴多少元', { exact: true }), '450')
  await typeDay(screen, '缴到哪天', ['2026', '12', '31'])
  await typeDay(screen, '从哪天起能报销', ['2027', '1', '1'])
  await hand.press(button(screen, '下一步'))
  await title(screen, '请核对')
}

async function icsOf(page: Page, tapped: Locator): Promise<string[]> {
  const saving = page.waitForEvent('download')
  await tapped.tap()
  const text = await readFile(await (await saving).path(), 'utf8')
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ summary, startDate }) => `${startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()} ${summary}`)
}

inBrowser(
  'five facts of Qingdao are answered with, reminded of, paid, and wait for the first of January',
  async ({ page, screen, open }) => {
    const hand = finger()
    await typeQingdao(screen, hand)
    await keep(screen, hand)
    await hand.press(button(screen, '看看该缴多少'))
    await title(screen, '给谁算？')
    await answerFor(parent('妈妈', '1964', ['2026 年']), screen, hand)
    for (const name of [
      '您录入的450元，为什么',
      '截止，12月31日，还剩 33 天，为什么',
      '保障，2027年1月1日 至 12月31日，为什么'
    ]) {
      await button(screen, name).waitFor()
    }
    await hand.press(button(screen, '保存到家人'))
    await screen.getByText('现在要缴的 1 人，共 450 元（按您录入的）').waitFor()

    await open('pages/reminders/index')
    await title(screen, '提醒')
    const events = await icsOf(page, button(screen, '全部存进日历文件'))
    assert.deepEqual(
      events.filter((event) => event < '2027-02'),
      [
        '2026-12-01T01:00:00Z 妈妈：缴医保，还剩 30 天',
        '2026-12-17T01:00:00Z 妈妈：缴医保，还剩 14 天',
        '2026-12-24T01:00:00Z 妈妈：缴医保，还剩 7 天',
        '2026-12-28T01:00:00Z 妈妈：缴医保，还剩 3 天',
        '2026-12-30T01:00:00Z 妈妈：缴医保，还剩 1 天',
        '2026-12-31T01:00:00Z 妈妈：缴医保，今天是这段缴费期最后一天'
      ]
    )

    await open('pages/home/index')
    await hand.press(button(screen, '去缴费'))
    await title(screen, '给谁缴？')
    await hand.press(button(screen, '下一步，选渠道'))
    await title(screen, '在哪里缴？')
    await screen.getByText('想在手机上缴，先打 12366 问当地税务。').waitFor()
    await hand.press(button(screen, '已经缴了，记一下'))
    await title(screen, '记下这次缴费')
    assert.equal(await screen.getByLabel('缴了多少元').inputValue(), '450')
    await hand.press(button(screen, '记下来'))
    await hand.press(button(screen, /^妈妈 · 2027 年度/))
    await title(screen, '妈妈 · 2027 年度')
    await screen.getByText('已缴待生效', { exact: true }).waitFor()
    await screen.getByText('预计 2027年1月1日').waitFor()
    await open('pages/home/index')
    await page.reload()
    await button(screen, /^妈妈，已缴待生效/).waitFor()
  },
  { now: '2026-11-28T09:00:00+08:00', route: 'flows/own-notice/index' }
)
