/** What is ticked or typed on a question's page stays there through a reload and a kill, before it is handed over. */
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import type { Answers } from '@/household'
import { expectQuestion, lanzhou, next, tap } from './guide-support'
import { answered, freshApp, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const until: Partial<Answers> = { ...lanzhou, insurance: { now: 'none' }, identities: [], situation: [] }
const chosen = (role: 'radio' | 'checkbox') =>
  screen
    .getAllByRole<HTMLInputElement>(role)
    .filter((one) => one.checked || one.getAttribute('aria-checked') === 'true')
    .map((one) => one.getAttribute('name') ?? one.getAttribute('aria-label'))

/** The page again, from what is kept. */
function reload(): void {
  cleanup()
  show(Guide)
}

test('the years that were ticked are still ticked, and nothing counts as answered', async () => {
  answered(until)
  show(Guide)
  expectQuestion('history')
  const before = chosen('radio')
  await userEvent.click(screen.getAllByRole('radio', { name: /^居民医保/ })[0]!)
  const ticked = chosen('radio')
  expect(ticked.length).toBe(before.length + 1)
  reload()
  expectQuestion('history')
  expect(chosen('radio')).toEqual(ticked)
  expect(household.store.getState().draft?.answers.history).toBeUndefined()
})

test('identities that were ticked are still ticked', async () => {
  answered({ ...lanzhou, insurance: { now: 'none' } })
  show(Guide)
  expectQuestion('identities')
  await tap('checkbox', /^特困人员/)
  reload()
  expect(screen.getByRole('checkbox', { name: /^特困人员/ })).toBeChecked()
  await next()
  expect(household.store.getState().draft?.answers.identities).toEqual(['extreme-hardship'])
  expect(household.store.getState().draft?.entered).toBeUndefined()
})

test('a year of birth that was typed is still there', async () => {
  answered({ region: '620102', who: { relation: 'parent', nickname: '妈妈' } })
  show(Guide)
  await userEvent.type(screen.getByLabelText(/年/), '1964')
  reload()
  expect(screen.getByLabelText(/年/)).toHaveValue('1964')
})

test('a name of one’s own that was typed is still there', async () => {
  answered({ region: '620102' })
  show(Guide)
  await userEvent.click(screen.getByRole('button', { name: '写别的称呼' }))
  await userEvent.type(screen.getByRole('textbox'), '二婶')
  reload()
  expect(screen.getByRole('textbox')).toHaveValue('二婶')
})

test('the day on which employee insurance ended is still there', async () => {
  answered(lanzhou)
  show(Guide)
  expectQuestion('insurance')
  await userEvent.click(screen.getByRole('button', { name: /停了/ }))
  await tap('checkbox', '不清楚是哪天')
  reload()
  expect(screen.getByRole('checkbox', { name: '不清楚是哪天' })).toBeChecked()
})

test('in another place nothing that stood on a page is kept', () => {
  answered({ region: '620102', who: { relation: 'parent', nickname: '妈妈' } })
  household.guide.enter('birth', { year: '19', month: '', day: '' })
  household.guide.answer('region', '430104')
  expect(household.store.getState().draft?.entered).toBeUndefined()
})
