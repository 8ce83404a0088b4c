/** The six residents, from Home to their answer: what they are asked, and how many taps that takes. Browsers tap for real (tests/e2e). */
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import Guide from '@/flows/guide'
import Home from '@/pages/home'
import { placesOfChina } from '@/policy/places'
import { routes } from '@/app/routes'
import type { Step } from '../guide-steps'
import { MOST_TO_THE_EXACT, MOST_TO_THE_FIRST, placeIn, questionsIn, WALKS } from '../walks'
import { button, freshApp, gone, onDay, show } from './support'

beforeAll(async () => {
  await placesOfChina()
})

const title = () => screen.getByRole('heading', { level: 1 }).textContent

/** Takes the step, follows where it leads, and says how many taps it was. */
async function take(step: Step): Promise<number> {
  if ('at' in step) {
    expect(title()).toBe(step.at)
    return 0
  }
  if ('type' in step) await userEvent.type(screen.getByLabelText(step.into), step.type)
  else if ('choose' in step) {
    const group = step.of === undefined ? screen : within(screen.getByRole('radiogroup', { name: step.of }))
    const options = ['radio', 'checkbox'].flatMap((role) => group.queryAllByRole(role, { name: step.choose }))
    expect(options).toHaveLength(1)
    await userEvent.click(options[0]!)
  } else {
    await userEvent.click(button('press' in step ? step.press : step.next))
    if (gone().at(-1) === routes.answer) {
      cleanup()
      show(Answer)
    }
  }
  if ('title' in step) expect(title()).toBe(step.title)
  return 1
}

test.each(WALKS)('$name is asked few questions, and has answers in few taps', async (walk) => {
  const { asOf, steps, first, exact, asked, taps } = walk
  onDay(asOf)
  freshApp()
  show(Home)
  await userEvent.click(button('算一算'))
  expect(gone()).toEqual([routes.guide])
  cleanup()
  show(Guide)
  // What is fetched is there by now.
  await screen.findByRole('button', { name: '甘肃省' })

  let count = 1
  const titles: string[] = []
  for (const [index, step] of steps.entries()) {
    count += await take(step)
    if ('at' in step) titles.push(step.at)
    if (index === placeIn(walk)) {
      expect(title()).toMatch(/^\d{4} 年度居民医保$/)
      expect(screen.getAllByRole('button', { name: first }).length).toBeGreaterThan(0)
      expect(count).toBe(taps.first)
    }
  }
  expect(screen.getAllByRole('button', { name: exact }).length).toBeGreaterThan(0)
  expect(count).toBe(taps.exact)
  expect(questionsIn(titles)).toEqual(asked)
  expect(taps.first).toBeLessThanOrEqual(MOST_TO_THE_FIRST)
  expect(taps.exact).toBeLessThanOrEqual(MOST_TO_THE_EXACT)
})
