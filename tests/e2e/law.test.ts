/** The law itself: what another day would cost, what skipping costs, the notices, two of them compared, a link, a sheet for the wall. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { encodeOwnNotice } from '@/policy'
import { gansu2027 } from '../pages/own-notice-texts'
import { inBrowser, newContext } from './browser'
import { codeIn } from './codes'
import { setFonts } from './fonts'
import { family, seeding } from './screens/seeds'

const now = '2025-11-01T09:00:00+08:00'

/** A family that was entered before. */
async function withFamily(page: Page): Promise<void> {
  await page.addInitScript(seeding({ members: family }))
  await page.reload()
}

inBrowser(
  'an answer leads to what paying on any other day would bring',
  async ({ page, screen }) => {
    await withFamily(page)
    const shows = (name: string) => screen.getByRole('button', { name }).waitFor()
    await screen.getByRole('button', { name: '换个日子算算' }).tap()
    await screen.getByRole('heading', { name: '如果我在这天缴费', level: 1 }).waitFor()
    await shows('11月1日缴，应缴，400 元，为什么')
    await screen.getByRole('button', { name: /^2026年1月1日，集中缴费期结束/ }).tap()
    await shows('2026年1月1日缴，等待期，90 天，为什么')
    await shows('2026年1月1日缴，保障，4月1日 至 12月31日，为什么')
    await screen.getByRole('button', { name: '早一天' }).tap()
    await shows('12月31日缴，等待期，不用等，为什么')
    await screen.getByRole('button', { name: '填别的日子' }).tap()
    await screen.getByLabel('想在哪天缴，年').fill('2026')
    await screen.getByLabel('想在哪天缴，月').fill('3')
    await screen.getByLabel('想在哪天缴，日').fill('1')
    await screen.getByText('2026年3月1日 不在通知写的缴费期里，那天能不能缴，请打 12393 问。').waitFor()
  },
  { now, route: 'flows/answer/index?member=mother' }
)

inBrowser(
  'the plan shows what skipping costs, and which repair pays off',
  async ({ page, screen }) => {
    await withFamily(page)
    await screen.getByRole('button', { name: /^断保会怎样/ }).tap()
    await screen.getByRole('heading', { name: '断保会怎样' }).waitFor()
    await screen.getByRole('radio', { name: '断两年' }).tap()
    await screen.getByRole('button', { name: '缴了以后，要等，这样缴，至少 120 天，为什么' }).waitFor()
    await screen.getByRole('button', { name: /^2028 年再缴时，补不补断掉的年份：不补/ }).tap()
    await screen.getByRole('radio', { name: /^补 1 年/ }).tap()
    await screen.getByRole('button', { name: '缴了以后，要等，这样缴，至少 90 天，为什么' }).waitFor()
    await screen.getByRole('button', { name: '没有保障的日子，这样缴，820 天，为什么' }).tap()
    await screen.getByText('365 + 365 + 90 = 820 天').waitFor()
    await screen.getByRole('button', { name: '关闭' }).tap()
    await screen.getByRole('checkbox', { name: /^2029 年/ }).tap()
    await screen.getByText(/^2026、2027、2029 年看病/).waitFor()
    await screen.getByRole('button', { name: /^大病保险封顶线，每年变多少/ }).tap()
    await screen.getByText(/下面把2026、2027、2029 年不缴和每年都缴放在一起比/).waitFor()
    await screen.getByRole('button', { name: '2029 年，每年都缴，+21,000 元，为什么' }).waitFor()
  },
  { now, route: 'flows/answer/index?member=mother' }
)

inBrowser(
  'a rule is found by its words, read, and compared with that of another year',
  async ({ screen }) => {
    await screen.getByRole('tab', { name: '政策' }).tap()
    await screen.getByRole('heading', { name: '政策' }).waitFor()
    await screen.getByRole('button', { name: '搜地名或规定，如“新生儿”' }).tap()
    await screen.getByRole('searchbox').fill('封顶线 高3500元')
    await screen.getByRole('button', { name: /甘肃省2026年度居民医保.*封顶线高3500元/ }).tap()
    await screen.getByText('连续满 4 年后，每多一年').waitFor()
    await screen.getByRole('heading', { name: '连续参保的奖励' }).waitFor()
    await screen.getByRole('button', { name: '看整份通知' }).tap()
    await screen.getByRole('heading', { name: '甘肃省2026年度居民医保' }).waitFor()
    await screen.getByRole('button', { name: /^缴多少/ }).tap()
    await screen.getByText('每人一年缴400元，和上一年一样。').waitFor()
    await screen.getByRole('button', { name: /^接着看/ }).tap()
    await screen.getByRole('heading', { name: '谁能少缴' }).waitFor()
    await screen.getByRole('button', { name: '返回' }).tap()
    await screen.getByRole('button', { name: '和另一份通知比一比' }).tap()
    await screen.getByRole('heading', { name: '两份通知比一比' }).waitFor()
    await screen.getByRole('button', { name: /^缴多少/ }).tap()
    await screen.getByRole('button', { name: '个人缴费，甘肃省 2026，400 元，为什么' }).waitFor()
    await screen.getByRole('button', { name: '个人缴费，甘肃省 2024，380 元，为什么' }).tap()
    await screen.getByText('甘医保发〔2023〕71号 二(二)').waitFor()
    await screen.getByRole('button', { name: '关闭' }).tap()
    await screen.getByRole('button', { name: /^接着看/ }).tap()
    await screen.getByRole('heading', { name: '谁能少缴，自己还要缴多少' }).waitFor()
  },
  { now }
)

inBrowser(
  'an answer is shared as a link, which opens it for an ordinary resident',
  async ({ page, screen }) => {
    await withFamily(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    // A phone hands links on by itself; here it is to be copied.
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await screen.getByRole('button', { name: /^转发给别人/ }).tap()
    await screen.getByText('链接已复制，可以发给别人了。').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(link, /#\/flows\/answer\/shared-link\/index\?region=620102&year=2026&policy=gansu-2026&version=\d+$/)
    assert.doesNotMatch(decodeURIComponent(link), /妈妈|mother|1964/)

    const other = await newContext()
    const theirs = await other.newPage()
    await theirs.clock.setFixedTime(now)
    await theirs.goto(link)
    await theirs.getByRole('button', { name: '400元，为什么' }).waitFor()
    await theirs.getByRole('button', { name: '给家人算一算' }).tap()
    await theirs.getByRole('heading', { name: '给谁算？' }).waitFor()
    await other.close()
  },
  { now, route: 'flows/answer/index?member=mother' }
)

inBrowser(
  'a link of an earlier version opens the page that has moved, and its own pages follow',
  async ({ screen }) => {
    await screen.getByRole('button', { name: '400元，为什么' }).waitFor()
    await screen.getByRole('button', { name: '给家人算一算' }).tap()
    await screen.getByRole('heading', { name: '给谁算？' }).waitFor()
  },
  { now, route: 'pages/inner/ready/index?region=620102&year=2026&policy=gansu-2026&version=1' }
)

/** A4 without its margins, and 60 pt, in px. */
const PAPER = { width: 718, height: 1066 }
const READ_FROM_AFAR = 80

const received = { ...gansu2027, origin: 'received' as const }

for (const [place, query, opens = `shared-link/index?${query}&`] of [
  ['Gansu', 'region=620000&year=2026'],
  ['Hunan', 'region=430000&year=2025'],
  ['Hunan a year later', 'region=430000&year=2026'],
  ['Fuling', 'region=500102&year=2025'],
  ['a notice that was sent', 'region=620000&year=2027', `own-notice/receive/index?n=${encodeOwnNotice(received)}`]
] as const) {
  inBrowser(
    `the sheet of ${place} fits on one page of paper, whatever the app looks like`,
    async ({ page, screen }) => {
      await page.addInitScript(
        seeding({ settings: { textSize: 'elder', appearance: 'dark' }, 'own-notices': [received] })
      )
      await page.reload()
      await screen.getByRole('heading', { name: '什么时候缴' }).waitFor()
      for (const fonts of ['narrow', 'wide'] as const) {
        await setFonts(page, fonts)
        const paper = await page.pdf({ preferCSSPageSize: true })
        assert.equal(/\/Count (\d+)/.exec(paper.toString('latin1'))?.[1], '1', `${fonts} fonts`)
      }
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(PAPER)
      const sheet = await screen.locator('.sheet-a4').evaluate((element) => element.getBoundingClientRect().height)
      assert.ok(sheet >= 0.96 * PAPER.height, `the sheet is ${sheet} px high, the paper ${PAPER.height}`)
      const large = await screen
        .locator('.big__value')
        .evaluateAll((values) => values.map((value) => parseFloat(getComputedStyle(value).fontSize)))
      assert.ok(large.length >= 2 && large.every((px) => px >= READ_FROM_AFAR), `amount and day are ${large.join()} px`)
      assert.ok((await codeIn(screen.locator('.way-back__code')))?.includes(opens), `the code opens ${opens}`)
      assert.equal(await screen.getByRole('button', { name: '打印' }).isVisible(), false)
      const colours = await screen
        .locator('.sheet-a4')
        .evaluate((sheet) => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor])
      assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    },
    { now, route: `flows/notices/summary/index?${query}` }
  )
}
