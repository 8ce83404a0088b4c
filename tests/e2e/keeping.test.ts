/** What is kept and what comes: reminders in one file, members removed and put back, a backup brought back. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { inBrowser } from './browser'
import { family, motherPaid, seeding } from './screens/seeds'
import type { Seed } from './screens/seeds'

const now = '2025-11-06T09:00:00+08:00'
const seed: Seed = { members: family, payments: motherPaid }

/** The app as somebody has left it. */
async function withSeed(page: Page): Promise<void> {
  await page.addInitScript(seeding(seed))
  await page.reload()
}

/** The text of the file that a tap saves. */
async function savedBy(page: Page, tapped: Locator): Promise<string> {
  const saving = page.waitForEvent('download')
  await tapped.tap()
  return readFile(await (await saving).path(), 'utf8')
}

inBrowser(
  'the reminders of the whole family land in one file that a calendar reads',
  async ({ page, screen }) => {
    await withSeed(page)
    await screen.getByRole('heading', { name: '现在要留意的' }).waitFor()
    // The mother's payment; and two live where there is no notice for 2026, and the usual season is on.
    await screen.getByRole('tab', { name: '提醒，3 条到期' }).waitFor()
    const text = await savedBy(page, screen.getByRole('button', { name: '全部存进日历文件' }))
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    // The mother's payment is to be looked for on the seventh day, and her cover starts; the father is reminded six times
    // until 31 December. For 2027 both are, on the usual first day and 30 days before the usual last one.
    assert.deepEqual(
      events
        .filter(({ summary }) => /^(妈妈|爸爸)/.test(summary))
        .map(({ summary, startDate }) => `${startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()} ${summary}`),
      [
        '2025-11-09T01:00:00Z 妈妈：查一查医保缴费到账没有',
        '2025-12-01T01:00:00Z 爸爸：缴医保，还剩 30 天',
        '2025-12-17T01:00:00Z 爸爸：缴医保，还剩 14 天',
        '2025-12-24T01:00:00Z 爸爸：缴医保，还剩 7 天',
        '2025-12-28T01:00:00Z 爸爸：缴医保，还剩 3 天',
        '2025-12-30T01:00:00Z 爸爸：缴医保，还剩 1 天',
        '2025-12-31T01:00:00Z 爸爸：缴医保，今天是这段缴费期最后一天',
        '2026-01-01T01:00:00Z 妈妈：今天起有医保保障',
        '2026-10-15T01:00:00Z 妈妈：2027 年度医保大概开始缴费了，打 12393 问一下',
        '2026-10-15T01:00:00Z 爸爸：2027 年度医保大概开始缴费了，打 12393 问一下',
        '2026-12-01T01:00:00Z 妈妈：2027 年度医保该缴了，打 12393 问一下',
        '2026-12-01T01:00:00Z 爸爸：2027 年度医保该缴了，打 12393 问一下'
      ]
    )
    assert.equal(await screen.getByText('已存').count(), 0, 'nobody knows yet whether it was kept')
    await screen.getByRole('button', { name: '存好了' }).tap()
    await screen.getByText(/^记下了，\d+ 条在“buduanbao.ics”里。/).waitFor()
    await screen.getByText('已存').first().waitFor()
  },
  { now, route: 'pages/reminders/index' }
)

inBrowser(
  'one member gets other reminder settings, and then everybody gets the same',
  async ({ page, screen, open }) => {
    await withSeed(page)
    await screen.getByRole('button', { name: '爸爸的提醒设置' }).tap()
    await screen.getByRole('checkbox', { name: '提前 30 天' }).tap()
    await screen.getByRole('radio', { name: '晚上8点' }).tap()
    await screen.getByRole('button', { name: '其他家人也这样' }).tap()
    await screen.getByText('5 位家人都这样提醒了。').waitFor()
    await open('pages/reminders/index')
    await page.reload()
    await screen.getByText('12月17日 晚上8点').waitFor()
    const father = screen.locator('.coming').filter({ has: screen.getByRole('heading', { name: '爸爸' }) })
    assert.equal(await father.getByText(/^12月1日/).count(), 0)
  },
  { now, route: 'pages/reminders/index' }
)

inBrowser(
  'a member who was removed is put back in the same place, or is gone',
  async ({ page, screen }) => {
    await withSeed(page)
    const names = () => screen.getByRole('listitem').allInnerTexts()
    const remove = async () => {
      await screen.getByRole('button', { name: '移出爸爸' }).tap()
      await screen.getByRole('dialog').getByRole('button', { name: '移出' }).tap()
      await screen.getByText('已经移出爸爸。').waitFor()
    }
    const before = await names()
    await remove()
    assert.equal((await names()).length, 4)
    await screen.getByRole('button', { name: '把爸爸放回来' }).tap()
    assert.deepEqual(await names(), before)
    await remove()
    await page.reload()
    await screen.getByText('二叔').waitFor()
    assert.equal(await screen.getByText('爸爸').count(), 0)
  },
  { now, route: 'flows/settings/members/index' }
)

inBrowser(
  'a backup is taken along, everything is erased, and it all comes back once',
  async ({ page, screen, open }) => {
    await withSeed(page)
    await screen.getByText('1 笔').waitFor()
    const text = await savedBy(page, screen.getByRole('button', { name: '存为文件' }))
    await open('pages/me/index')
    await screen.getByRole('button', { name: /^清除这台手机上的资料/ }).tap()
    await screen.getByRole('dialog').getByRole('button', { name: '全部清除' }).tap()
    await screen.getByText('已经清除。').waitFor()

    await open('flows/settings/restore/index')
    await screen.getByRole('textbox').fill(text.slice(0, -40))
    await screen.getByRole('button', { name: '看看里面有什么' }).tap()
    await screen.getByText('请改一下再继续').waitFor()

    const choosing = page.waitForEvent('filechooser')
    await screen.getByRole('button', { name: '选备份文件' }).tap()
    await (await choosing).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await screen.getByText('已经选了“backup.json”。').waitFor()
    await screen.getByRole('button', { name: '看看里面有什么' }).tap()
    await screen.getByRole('heading', { name: '2025年11月6日的备份' }).waitFor()
    await screen.getByRole('button', { name: '合并到这台手机' }).tap()
    await screen.getByRole('heading', { name: '已经合并好了' }).waitFor()
    await screen.getByRole('button', { name: '看看家人' }).tap()
    await screen.getByRole('heading', { name: '家人医保' }).waitFor()
    assert.equal(await screen.getByRole('button', { name: /查看详情/ }).count(), 5)
  },
  { now, route: 'flows/settings/backup/index' }
)

inBrowser(
  'records that could not be read can be taken out of the app',
  async ({ page, screen, open }) => {
    await page.evaluate(() => {
      localStorage.setItem('buduanbao/payments', '{"version":1,"data":[{')
    })
    await page.reload()
    await screen.getByText('有 1 份坏了的记录，可以在这里取出来').waitFor()
    await open('flows/settings/backup/index')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await screen.getByRole('button', { name: /缴费记录/ }).tap()
    await screen.getByText(/^已经复制。/).waitFor()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '{"version":1,"data":[{')
  },
  { now, route: 'pages/me/index' }
)
