/** The check of a notice loses nothing: by the way back and forward, by a reload, by the app being closed in the middle. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { inBrowser } from './browser'
import { finger } from './hands'
import { button, GANSU_2027, keep, keepGansu, look, settle, title } from './own-notice-steps'
import { inWindow } from './window'

const now = '2026-11-01T09:00:00+08:00'
const setting = { now, route: 'flows/own-notice/index' }
const hand = finger()

const route = (page: Page) => new URL(page.url()).hash.replace(/^#\/|\?.*$/g, '')

inWindow(
  'the text is still there on the way back from the check, and forward again the doubt that was answered is answered',
  async ({ page, screen }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await look(GANSU_2027, screen, hand)
    await title(screen, '请核对')
    await settle(screen, hand)
    await page.goBack()
    await title(screen, '粘贴通知')
    assert.equal(await screen.getByLabel('通知的文字').inputValue(), GANSU_2027)
    await hand.press(button(screen, '看看写了什么'))
    await title(screen, '请核对')
    assert.equal(await screen.getByText(/^先看这/).count(), 0)
    await button(screen, /^从哪天开始缴（集中缴费期），2026年10月11日/).waitFor()
  },
  setting
)

inWindow(
  'a reload in the middle of the check keeps the text and what was answered of it',
  async ({ page, screen }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await look(GANSU_2027, screen, hand)
    await title(screen, '请核对')
    await page.reload()
    await screen.getByText('先看这 1 处').waitFor()
    await settle(screen, hand)
    await page.reload()
    await button(screen, /^从哪天开始缴（集中缴费期），2026年10月11日/).waitFor()
    await keep(screen, hand)
  },
  setting
)

inWindow(
  'a reload on the page of one figure leads on to the check once it is answered',
  async ({ page, screen }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await look(GANSU_2027, screen, hand)
    await title(screen, '请核对')
    await hand.press(button(screen, /^从哪天开始缴（集中缴费期）.*定一下$/))
    await title(screen, '从哪天开始缴（集中缴费期）')
    await page.reload()
    await hand.choose(screen.getByRole('radio', { name: /^2026年10月11日/ }))
    await hand.press(button(screen, '好了'))
    await title(screen, '请核对')
    assert.equal(await screen.getByText(/^先看这/).count(), 0)
  },
  setting
)

inWindow(
  'a check that was left when the app was closed goes on from the three doors',
  async ({ page, screen, open }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await look(GANSU_2027, screen, hand)
    await title(screen, '请核对')
    await settle(screen, hand)
    await open('pages/home/index')
    await page.reload()
    await open('flows/own-notice/index')
    await hand.press(button(screen, /^接着弄/))
    await title(screen, '请核对')
    await keep(screen, hand)
  },
  setting
)

inWindow(
  'the way back after keeping leads to no second check of the same notice',
  async ({ page, screen }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await keepGansu(screen, hand)
    await page.goBack()
    await title(screen, '粘贴通知')
    assert.equal(route(page), 'flows/own-notice/paste/index')
    await page.goForward()
    await title(screen, '存好了')
  },
  setting
)

inBrowser(
  'two taps on keeping, in one go, keep one notice and end where one does',
  async ({ page, screen }) => {
    await hand.press(button(screen, /^粘贴通知/))
    await look(GANSU_2027, screen, hand)
    await title(screen, '请核对')
    await settle(screen, hand)
    await button(screen, '核对好了，存下').dblclick()
    await title(screen, '存好了')
    assert.match(page.url(), /own-notice\/kept/)
  },
  // Whoever asks for less motion gets a page that is there at once, for the second tap too.
  { ...setting, reducedMotion: 'no-preference' }
)
