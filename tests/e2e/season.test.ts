/** The year that counts: a table of residents and days, and one phone that is opened again and again over a year. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { inBrowser } from './browser'
import { seeding } from './screens/seeds'
import { checkRow } from './season-checks'
import { paid2026, rows } from './season-rows'
import { inWindow } from './window'

for (const row of rows) checkRow(row)

const [paid, , inNovember] = rows
assert.ok(paid && inNovember)
const fuling = rows.find(({ who }) => who.startsWith('Fuling'))
assert.ok(fuling)

const morning = (day: string) => `${day}T09:00:00+08:00`

inWindow(
  'a year that nobody was asked about is asked once whether it was paid, and the answer is kept',
  async ({ page, screen }) => {
    await screen.getByRole('heading', { name: '2026 年度缴了吗？' }).waitFor()
    await screen.getByRole('button', { name: '缴过了' }).tap()
    await screen.getByRole('heading', { name: '2026 年度', exact: true }).waitFor()
    await page.reload()
    await screen.getByRole('heading', { name: '2026 年度', exact: true }).waitFor()
    assert.equal(await screen.getByText('2026 年度缴了吗？').count(), 0)
    await screen.getByText('2026 年度已经参保').first().waitFor()
  },
  {
    now: morning('2026-11-28'),
    route: 'flows/answer/index?member=mother',
    script: seeding({ members: [fuling.member] })
  }
)

inWindow(
  'what was said of a year can be taken back, on its page and where a member is changed',
  async ({ screen }) => {
    await screen.getByRole('button', { name: '缴过了' }).tap()
    await screen.getByText('已参保', { exact: true }).waitFor()
    await screen.getByRole('button', { name: '说错了，改一下' }).tap()
    await screen.getByRole('button', { name: '没缴', exact: true }).tap()
    await screen
      .getByText(/2026 年度您说没缴/)
      .first()
      .waitFor()
    await screen.getByRole('button', { name: '修改资料' }).tap()
    await screen.getByRole('button', { name: '修改往年参保' }).tap()
    await screen.getByRole('heading', { name: '2026 年', exact: true }).waitFor()
  },
  {
    now: morning('2026-11-28'),
    route: 'flows/answer/index?member=mother',
    script: seeding({ members: [{ ...fuling.member, region: '370000' }] })
  }
)

inWindow(
  'a payment for the coming year at a counter is written down, and the advice to call is gone',
  async ({ screen, open }) => {
    await screen.getByRole('button', { name: '已经缴了，记一下' }).tap()
    await screen.getByRole('button', { name: '缴了，记下' }).tap()
    await screen.getByText('2027 年度已经参保').first().waitFor()
    await open('pages/home/index')
    await screen.getByRole('button', { name: '妈妈，已缴待生效，查看详情' }).waitFor()
    assert.equal(await screen.getByText(/1 人该缴了/).count(), 0)
  },
  {
    now: morning('2026-11-28'),
    route: 'flows/answer/index?member=mother',
    script: seeding({ members: [paid.member], payments: paid2026 })
  }
)

inWindow(
  'a resident who does not know whether a year was paid is told where to find out',
  async ({ screen }) => {
    await screen.getByRole('button', { name: '不清楚' }).tap()
    await screen.getByText(/能查到缴没缴/).waitFor()
    await screen.getByRole('button', { name: '没缴', exact: true }).tap()
    await screen.getByText('2026 年度缴了吗？').waitFor({ state: 'detached' })
  },
  {
    now: morning('2026-11-28'),
    route: 'flows/answer/index?member=mother',
    script: seeding({ members: [fuling.member] })
  }
)

inWindow(
  'paying for a year without a notice leads to a call',
  async ({ screen }) => {
    await screen.getByRole('heading', { name: '2027 年度，该缴了' }).waitFor()
    await screen.getByRole('button', { name: '拨打医保咨询电话 12393' }).waitFor()
    assert.equal(await screen.getByText('现在没有要缴的').count(), 0)
  },
  {
    now: morning('2026-11-28'),
    route: 'flows/pay/index',
    script: seeding({ members: [paid.member], payments: paid2026 })
  }
)

inWindow(
  'the list of notices begins with the year that counts',
  async ({ screen }) => {
    const headings = await screen.getByRole('heading').allInnerTexts()
    assert.deepEqual(headings.slice(0, 2), ['政策', '还没有的'])
    await screen.getByText('2027 年度，该缴了，还没有收录').first().waitFor()
  },
  { now: morning('2026-11-28'), route: 'pages/policies/index' }
)

inWindow(
  'a link to the year before leads on to the year that counts',
  async ({ screen }) => {
    await screen.getByRole('button', { name: '看 2027 年度' }).tap()
    await screen.getByRole('heading', { level: 1, name: '2027 年度居民医保' }).waitFor()
    await screen.getByRole('button', { name: '拨打医保咨询电话 12393' }).waitFor()
  },
  { now: morning('2026-11-28'), route: 'flows/answer/shared-link/index?region=620102&year=2026' }
)

/** What is due and what comes of the one member, in the words of the page. */
async function remindersOn(screen: Locator): Promise<{ due: string[]; coming: string[] }> {
  await screen.getByRole('heading', { level: 1, name: '提醒' }).waitFor()
  const more = screen.getByRole('button', { name: /^妈妈，还有 \d+ 条$/ })
  if (await more.count()) await more.tap()
  return {
    due: await screen.locator('.due__says').allInnerTexts(),
    coming: await screen.locator('.coming-row__when').allInnerTexts()
  }
}

const nine = (days: string[]) => days.map((day) => `${day} 早上9点`)

/** Paid on 1 November 2025, not yet looked for; the same phone is opened on each of these days. */
const days = [
  {
    day: '2025-11-01',
    due: [],
    coming: ['11月2日', '11月4日', '11月8日', '2026年1月1日', '2026年10月15日', '2026年12月1日']
  },
  { day: '2026-01-02', due: [], coming: ['10月15日', '12月1日'] },
  { day: '2026-06-01', due: [], coming: ['10月15日', '12月1日'] },
  { day: '2026-09-15', due: [], coming: ['10月15日', '12月1日', '2027年10月15日', '2027年12月1日'] },
  {
    day: '2026-10-15',
    due: ['大概开始缴费了，打 12393 问一下'],
    coming: ['12月1日', '2027年10月15日', '2027年12月1日']
  },
  {
    day: '2026-11-28',
    due: ['大概开始缴费了，打 12393 问一下'],
    coming: ['12月1日', '2027年10月15日', '2027年12月1日']
  },
  {
    day: '2027-01-05',
    due: ['往年这时集中缴费已结束，现在缴可能要等，今天就打 12393'],
    coming: ['10月15日', '12月1日']
  }
]

inBrowser(
  'a resident who has paid is reminded of each next season, on the same phone',
  async ({ page, screen, open }) => {
    const declared = paid2026.map((record) => ({
      ...record,
      state: 'declared-paid' as const,
      confirmedOn: null,
      steps: record.steps.slice(0, 3)
    }))
    await page.addInitScript(seeding({ members: [paid.member], payments: declared }))
    for (const { day, due, coming } of days) {
      await page.clock.setFixedTime(morning(day))
      await open('pages/reminders/index')
      await page.reload()
      assert.deepEqual({ day, ...(await remindersOn(screen)) }, { day, due, coming: nine(coming) })
    }
  },
  { now: morning('2025-11-01'), route: 'pages/reminders/index' }
)
