/** The main job: from the first screen to the answer, for three residents, with a finger and with a keyboard alone. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { next } from '../guide-steps'
import { residents } from '../residents'
import type { Resident } from '../residents'
import { take } from './answering'
import { finger, keyboard } from './hands'
import type { Hand } from './hands'
import { inWindow } from './window'

async function walk({ steps, answer }: Resident, screen: Locator, hand: Hand): Promise<void> {
  await hand.press(screen.getByRole('button', { name: '算一算' }))
  await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
  for (const step of steps) {
    await take(step, screen, hand)
  }
  for (const name of answer) await screen.getByRole('button', { name, exact: true }).waitFor()
}

for (const resident of residents) {
  const now = `${resident.asOf}T09:00:00+08:00`
  inWindow(
    `the answer is found with a finger by ${resident.name}`,
    async ({ screen }) => {
      await walk(resident, screen, finger())
    },
    { now }
  )

  inWindow(
    `the answer is found with a keyboard by ${resident.name}`,
    async ({ page, screen }) => {
      await walk(resident, screen, keyboard(page))
    },
    { now }
  )
}

const [lanzhou] = residents
assert.ok(lanzhou)

inWindow(
  'an answer that is kept is there after the app was closed, and can be opened',
  async ({ page, screen }) => {
    await walk(lanzhou, screen, finger())
    await screen.getByRole('button', { name: '保存到家人' }).tap()
    await screen.getByRole('heading', { name: '家人医保' }).waitFor()
    await page.reload()
    await screen.getByText('现在要缴的 1 人，共 400 元').waitFor()
    await screen.getByRole('button', { name: /^妈妈，待缴费/ }).tap()
    await screen.getByRole('button', { name: '400元，为什么' }).tap()
    const sheet = screen.getByRole('dialog', { name: /为什么是/ })
    await sheet.getByText('甘医保发〔2025〕62号 二(二)').waitFor()
  },
  { now: '2025-11-01T09:00:00+08:00' }
)

inWindow(
  'a sheet keeps the focus, closes by Escape and by its background, and gives the focus back',
  async ({ page, screen }) => {
    await walk(lanzhou, screen, finger())
    const hand = keyboard(page)
    const why = screen.getByRole('button', { name: '400元，为什么' })
    await hand.press(why)
    const sheet = screen.getByRole('dialog')
    await sheet.waitFor()
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab')
      const strayed = await sheet.evaluate((box) =>
        box.contains(document.activeElement) ? null : document.activeElement?.outerHTML
      )
      assert.equal(strayed, null, 'the keyboard left the sheet')
    }
    await why.evaluate((element) => (element as HTMLElement).focus())
    assert.ok(await sheet.evaluate((box) => box.contains(document.activeElement)), 'the page below took the keyboard')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    assert.ok(await why.evaluate((element) => element === document.activeElement), 'the keyboard was lost')
    await why.tap()
    await page.touchscreen.tap(180, 20)
    await sheet.waitFor({ state: 'detached' })
  },
  { now: '2025-11-01T09:00:00+08:00' }
)

inWindow(
  'the way back leads through the questions, by the page and by the browser, and keeps the answers',
  async ({ page, screen }) => {
    const hand = finger()
    await hand.press(screen.getByRole('button', { name: '算一算' }))
    for (const step of lanzhou.steps.slice(0, 10)) await take(step, screen, hand)
    await page.goBack()
    await screen.getByRole('heading', { name: '哪一年出生的？' }).waitFor()
    assert.equal(await screen.getByLabel('出生年份，年').inputValue(), '1964')
    await hand.press(screen.getByRole('button', { name: '上一步' }))
    await screen.getByRole('heading', { name: '给谁算？' }).waitFor()
    await screen.getByRole('button', { name: '妈妈。已选' }).waitFor()
    await hand.press(screen.getByRole('button', { name: '下一步' }))
    await screen.getByRole('heading', { name: '哪一年出生的？' }).waitFor()
  },
  { now: '2025-11-01T09:00:00+08:00' }
)

inWindow(
  'a guide that was left half-way goes on where it was, after the app was killed',
  async ({ page, screen, open }) => {
    const hand = finger()
    await hand.press(screen.getByRole('button', { name: '算一算' }))
    for (const step of lanzhou.steps.slice(0, 10)) await take(step, screen, hand)
    await open('')
    await page.reload()
    await hand.press(screen.getByRole('button', { name: '接着算' }))
    await screen.getByRole('heading', { name: '现在有职工医保吗？' }).waitFor()
    await hand.press(screen.getByRole('button', { name: '上一步' }))
    assert.equal(await screen.getByLabel('出生年份，年').inputValue(), '1964')
  },
  { now: '2025-11-01T09:00:00+08:00' }
)

inWindow(
  'changing one answer on the check leads back to it',
  async ({ page, screen }) => {
    const hand = finger()
    await hand.press(screen.getByRole('button', { name: '算一算' }))
    for (const step of lanzhou.steps.slice(0, -1)) await take(step, screen, hand)
    await hand.press(screen.getByRole('button', { name: /^出生：1964 年/ }))
    await screen.getByLabel('出生年份，年').fill('1960')
    await take(next('看看填得对不对'), screen, hand)
    await screen.getByRole('button', { name: /^出生：1960 年/ }).waitFor()
    await page.goBack()
    await screen.getByRole('heading', { name: '这几年参加医保了吗？' }).waitFor()
  },
  { now: '2025-11-01T09:00:00+08:00' }
)
