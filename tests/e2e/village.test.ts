/** More than a family in the browser: a long list that grows as one scrolls, a pasted list, and the table that is saved. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { keptVillagers } from '../villagers'
import { inBrowser } from './browser'
import { seeding } from './screens/seeds'

const now = '2025-11-06T09:00:00+08:00'

async function withVillage(page: Page, people: number): Promise<void> {
  await page.addInitScript(seeding({ members: keptVillagers(people) }))
  await page.reload()
}

inBrowser(
  'a list of 500 grows by a page of rows whenever its end is reached, and by its button for the keyboard',
  async ({ page, screen }) => {
    await withVillage(page, 500)
    const rows = screen.getByRole('listitem')
    await screen.getByText('现在要缴的 500 人，共 200,000 元').waitFor()
    assert.equal(await rows.count(), 16)
    await page.mouse.move(180, 300)
    while ((await rows.count()) === 16) await page.mouse.wheel(0, 800)
    assert.equal(await rows.count(), 32)
    const more = screen.getByRole('button', { name: /^再看 16 位/ })
    await more.focus()
    // To focus the button is to reach the end, so that rows may come before it is pressed.
    await more.evaluate((button) => {
      const count = () => document.querySelectorAll('.member-line').length
      button.addEventListener('click', () => (document.body.dataset.before = String(count())), { capture: true })
    })
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.classList.contains('member-line'))
    const place = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.member-line')]
      return { before: Number(document.body.dataset.before), focused: lines.indexOf(document.activeElement!) }
    })
    assert.ok(place.before >= 32)
    assert.equal(place.focused, place.before, 'the keyboard is not at the first new row')
  },
  { now }
)

inBrowser(
  'a pasted list is checked before it is kept, and no number of it is on the phone',
  async ({ page, screen, open }) => {
    await withVillage(page, 9)
    await open('flows/roster/paste/index')
    await screen.getByLabel('名单', { exact: true }).fill('张大爷，1948\n李婶 1960 62010219600101123X\n赵六')
    await screen.getByRole('button', { name: '看看读懂了什么' }).tap()
    await screen.getByText('读懂了 2 位，都在兰州市城关区参保。还没有记下。').waitFor()
    await page.reload()
    await screen.getByRole('button', { name: '记下这 2 位' }).tap()
    await screen.getByText('记下了 2 位。没读懂的 1 行还在名单里，改好再记。').waitFor()
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    assert.match(kept, /张大爷/)
    assert.doesNotMatch(kept, /62010219600/)
  },
  { now }
)

inBrowser(
  'the table is a file that begins with a byte order mark, with a line for each member',
  async ({ page, screen, open }) => {
    await withVillage(page, 12)
    await open('flows/roster/table/index')
    const saving = page.waitForEvent('download')
    await screen.getByRole('button', { name: '存为表格文件' }).tap()
    const file = await saving
    assert.equal(file.suggestedFilename(), 'buduanbao-2025-11-06.csv')
    const bytes = await readFile(await file.path())
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').split('\r\n')
    assert.equal(lines.length, 14)
    assert.equal(lines[1], '村民1,兰州市城关区,,2026,待缴费,400,,2025-12-31')
  },
  { now }
)
