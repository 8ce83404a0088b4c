/** Looks at Home and at the answer of one row: which year leads, with which word, and what is said; then the others. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { seeding } from './screens/seeds'
import { inWindow } from './window'
import type { Row, YearAndWord } from './season-rows'

export function checkRow(row: Row): void {
  const { who, day, member, payments = [] } = row
  inWindow(
    `Home and the answer of ${who}, on ${day}, begin with ${row.leads.join(' ')}`,
    async ({ screen, open }) => {
      await checkHome(row, screen)
      await open('flows/answer/index?member=mother')
      await checkAnswer(row, screen)
    },
    { now: `${day}T09:00:00+08:00`, script: seeding({ members: [member], payments }) }
  )
}

async function checkHome(
  { member, leads: [year, word], home, then, alsoHome = [] }: Row,
  screen: Locator
): Promise<void> {
  const top = screen.getByRole('button', { name: `${member.nickname}，${word}，查看详情` })
  await top.getByText(`${year} 年度`).waitFor()
  const text = (await screen.locator('.page').innerText()).replace(/\s+/g, ' ')
  for (const says of [...home, ...alsoHome]) assert.match(text, says, 'on Home')
  assert.deepEqual(await yearsIn(screen.locator('.member__other-top')), then, 'on Home')
}

async function checkAnswer(
  { leads: [year, word], answer, then, alsoAnswer = [] }: Row,
  screen: Locator
): Promise<void> {
  await screen.getByRole('heading', { level: 1, name: `${year} 年度居民医保` }).waitFor()
  assert.equal(await screen.locator('.answer__head .chip').innerText(), word)
  const [first = ''] = await screen.locator('.card').allInnerTexts()
  const numbers = (first.match(/\d{4} 年度/g) ?? []).map((one) => Number(one.slice(0, 4)))
  assert.ok(
    numbers.every((one) => one === year),
    `the first card speaks of ${numbers.join()}`
  )
  const text = await screen.locator('.page').innerText()
  const spoken = await screen
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const said = [text.replace(/\s+/g, ' '), ...spoken]
  for (const says of [...answer, ...alsoAnswer])
    assert.ok(
      said.some((one) => says.test(one)),
      `${says} is not said in the answer`
    )
  const headings = await screen.getByRole('heading', { level: 2 }).allInnerTexts()
  for (const [other] of then)
    assert.ok(
      headings.some((heading) => heading.startsWith(`${other} 年度`)),
      `${other} is not in the answer`
    )
}

async function yearsIn(tops: Locator): Promise<YearAndWord[]> {
  const texts = await tops.allInnerTexts()
  return texts.map((text): YearAndWord => {
    const [year = '', word = ''] = text.split('\n').filter((line) => line.trim() !== '')
    return [Number.parseInt(year, 10), word.trim()]
  })
}
