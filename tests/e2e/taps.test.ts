/** How many taps it takes to the first answer and to the exact one, and what is asked on the way; typing in one field counts as one. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { born, insuredIn, isMy, livesIn, noEmployee, noIdentity, sees } from '../guide-steps'
import type { Step } from '../guide-steps'
import { MOST_TO_THE_EXACT, MOST_TO_THE_FIRST, placeIn, questionsIn, WALKS } from '../walks'
import { take } from './answering'
import { counting, finger } from './hands'
import type { Hand } from './hands'
import { inWindow } from './window'

const CHECK = '看看填得对不对'
const at = (screen: Locator, name: string | RegExp) => screen.getByRole('heading', { name, level: 1 }).waitFor()
const button = (screen: Locator, name: string | RegExp) =>
  screen.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })

for (const walk of WALKS) {
  const { name, asOf, steps, first, exact, asked, taps } = walk
  inWindow(
    `the first answer and the exact one are a few taps away for ${name}`,
    async ({ page, screen }) => {
      const { hand, done } = counting(page, finger())
      const count = () => done.taps + done.typed
      const place = placeIn(walk)
      const titles: string[] = []

      await hand.press(button(screen, '算一算'))
      for (const step of steps.slice(0, place + 1)) await take(step, screen, hand)
      await at(screen, /^\d{4} 年度居民医保$/)
      await button(screen, first).first().waitFor()
      assert.equal(count(), taps.first)
      for (const step of steps.slice(place + 1)) {
        await take(step, screen, hand)
        if ('at' in step) titles.push(await screen.getByRole('heading', { level: 1 }).innerText())
      }
      await button(screen, exact).first().waitFor()
      assert.equal(count(), taps.exact)
      assert.deepEqual(questionsIn(titles), asked)
      assert.ok(taps.first <= MOST_TO_THE_FIRST && taps.exact <= MOST_TO_THE_EXACT)
    },
    { now: `${asOf}T09:00:00+08:00` }
  )
}

/** Somebody who lives with the mother, until kept. */
async function addLike(screen: Locator, hand: Hand, steps: readonly Step[]): Promise<void> {
  await hand.press(button(screen, '再算一位家人'))
  await hand.press(button(screen, /^和妈妈一样/))
  for (const step of steps) await take(step, screen, hand)
  await at(screen, CHECK)
  await hand.press(button(screen, '保存到家人'))
  await at(screen, '家人医保')
}

inWindow(
  'four relatives who live together are entered in few taps, what they have in common once',
  async ({ page, screen }) => {
    const { hand, done } = counting(page, finger())
    const mother = [
      ...livesIn('兰州城关', /^城关区/),
      ...isMy('妈妈'),
      ...born('1964'),
      ...noEmployee,
      ...noIdentity,
      ...insuredIn(['2025 年'], '没报销过'),
      ...sees(2026)
    ]
    const taken: Step[] = [{ at: '有没有下面这些身份？' }, { press: '下一步' }, ...insuredIn([], '没报销过')]

    await hand.press(button(screen, '算一算'))
    for (const step of mother) await take(step, screen, hand)
    await hand.press(button(screen, '保存到家人'))
    await at(screen, '家人医保')
    await addLike(screen, hand, [...isMy('爸爸'), ...born('1962'), ...noEmployee, ...taken])
    await addLike(screen, hand, [...isMy('奶奶'), ...born('1938'), ...noEmployee, ...taken])
    await addLike(screen, hand, [...isMy('儿子'), ...born('2014'), ...taken])
    await screen.getByText('现在要缴的 4 人，共 1,600 元').waitFor()
    const taps = done.taps + done.typed
    // 15 for the first, 10 each for two, and 9 for the child, whom nobody asks about a job.
    assert.equal(taps, 44)
  },
  { now: '2025-11-01T09:00:00+08:00' }
)

inWindow(
  'a visitor sees a made-up family in one tap, and an empty Home after it',
  async ({ page, screen }) => {
    await button(screen, /^看个例子/).tap()
    await screen.getByText('这是编出来的一家人').waitFor()
    await screen.getByText(/^正在看 .*，不是今天$/).waitFor()
    await button(screen, /^妈妈，待缴费/).waitFor()
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('buduanbao/')))
    assert.deepEqual(kept, [])
    await button(screen, '回到今天').tap()
    await button(screen, '算一算').waitFor()
    assert.equal(await screen.getByText('妈妈').count(), 0)
  },
  { now: '2026-11-28T09:00:00+08:00' }
)
