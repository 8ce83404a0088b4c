/** What leaves the app as a picture or a file: looked at before, said to be saved only where that is known. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { inBrowser } from './browser'
import { codeIn } from './codes'
import { family, seeding } from './screens/seeds'

const now = '2025-11-01T09:00:00+08:00'
const script = seeding({ members: family })

/** As WeChat's own browser says it is. */
const WECHAT =
  'Mozilla/5.0 (Linux; Android 13; phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50'

/** Whether it lies inside the window, whole. */
const isInView = (element: Locator) =>
  element.evaluate((shown) => {
    const { top, bottom } = shown.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

const hasFocus = (element: Locator) => element.evaluate((shown) => shown.contains(document.activeElement))

/** Width and height stand at the beginning of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

inBrowser(
  'an answer becomes a picture 1080 px wide, without a name until it is asked for, and its code opens the shared answer',
  async ({ page, screen }) => {
    await screen.getByRole('button', { name: /^做成图片/ }).tap()
    const picture = screen.getByRole('img', { name: /^图片，上面写着：/ })
    const words = async () => (await picture.getAttribute('alt')) ?? ''
    assert.match(await words(), /照填的情况算，应缴 400 元.*非官方应用，以当地税务和医保部门为准$/)
    assert.doesNotMatch(await words(), /妈妈/)
    assert.match(
      (await codeIn(picture)) ?? '',
      /#\/flows\/answer\/shared-link\/index\?region=620102&year=2026&policy=gansu-2026&version=\d+$/
    )

    await screen.getByRole('radio', { name: /写上“妈妈”/ }).tap()
    await screen.getByRole('img', { name: /给妈妈算的/ }).waitFor()

    const saving = page.waitForEvent('download')
    await screen.getByRole('button', { name: '存到手机' }).tap()
    const file = await saving
    assert.equal(file.suggestedFilename(), 'buduanbao-2026.png')
    const [width, height = 0] = sizeOf(await readFile(await file.path()))
    assert.equal(width, 1080)
    assert.ok(height > 1400 && height < 3000, `${height} px`)
    const told = screen.getByText(/^交给浏览器存了/)
    await told.waitFor()
    assert.deepEqual([await isInView(told), await hasFocus(screen.locator('#told'))], [true, true])
  },
  { now, route: 'flows/answer/index?member=mother', script }
)

inBrowser(
  'after reminders are saved to a file, what to do with it is in sight and under the keyboard',
  async ({ page, screen }) => {
    const save = screen.getByRole('button', { name: '全部存进日历文件' })
    await save.waitFor()
    await page.evaluate(() => {
      const scrolled = document.querySelector('.taro_page:not(.taro_page_shade)')
      if (scrolled) scrolled.scrollTop = scrolled.scrollHeight
    })
    const saving = page.waitForEvent('download')
    await save.tap()
    await saving
    const next = screen.getByText(/^在手机的“下载”里找“buduanbao.ics”/)
    await next.waitFor()
    assert.deepEqual([await isInView(next), await hasFocus(screen.locator('#saved-question'))], [true, true])
  },
  { now, route: 'pages/reminders/index', script }
)

inBrowser(
  'after a backup is saved, where to find it is in sight and under the keyboard',
  async ({ page, screen }) => {
    const saving = page.waitForEvent('download')
    await screen.getByRole('button', { name: '存为文件' }).tap()
    await saving
    const told = screen.getByText(/^交给浏览器存了/)
    await told.waitFor()
    assert.deepEqual([await isInView(told), await hasFocus(screen.locator('#told'))], [true, true])
  },
  { now, route: 'flows/settings/backup/index', script }
)

inBrowser(
  "WeChat's own browser promises no download: texts are copied, a picture is kept by holding it",
  async ({ page, screen, open }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await screen.getByText('微信里存不了文件').waitFor()
    assert.equal(await screen.getByRole('button', { name: '存为文件' }).count(), 0)
    await screen.getByRole('button', { name: '复制成文字' }).tap()
    await screen.getByText(/^已经复制。/).waitFor()

    await open('pages/reminders/index')
    await screen.getByRole('button', { name: '全部复制成文字' }).tap()
    await screen.getByText(/^已经复制 \d+ 条。/).waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^2025年.*：/)

    await open('flows/answer/picture/index?member=mother')
    await screen.getByRole('img', { name: /^图片，上面写着：/ }).waitFor()
    await screen.getByText('长按图片，选“保存图片”或“发送给朋友”。').waitFor()
    assert.equal(await screen.getByRole('button', { name: '存到手机' }).count(), 0)
  },
  { now, route: 'flows/settings/backup/index', script, userAgent: WECHAT }
)
