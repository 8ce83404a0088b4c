/** The guide where it has a history, as in a browser. */
import { cleanup } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { expectQuestion, next, who } from './guide-support'
import { answered, button, freshApp, onDay, show } from './support'

jest.mock('@/platform/steps', () => jest.requireActual<object>('@/platform/steps.h5'))

const address = () => window.location.hash

/** Goes to another entry by the browser's own buttons: Taro loads the page anew. */
async function browse(by: number): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.go(by)
  await arrived
  loadAnew()
}

function loadAnew(): void {
  cleanup()
  show(Guide, { q: address().split('q=')[1]! })
}

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  window.history.pushState(null, '', '#/flows/guide/index')
})

test('the address of the guide names the question that is shown, and each is an entry of its own', async () => {
  answered({ region: '620102' })
  show(Guide)
  expect(address()).toBe('#/flows/guide/index?q=who')
  await userEvent.click(button('妈妈'))
  expectQuestion('birth')
  expect(address()).toBe('#/flows/guide/index?q=birth')
  await browse(-1)
  expectQuestion('who')
  expect(household.guide.view()?.question).toBe('who')
  await browse(1)
  expectQuestion('birth')
})

test('the guide leads back by the entry below where that is the question before, and else in place', async () => {
  answered({ region: '620102', who })
  show(Guide)
  const { length } = window.history
  await userEvent.click(button('上一步'))
  expectQuestion('who')
  expect(window.history).toHaveLength(length)
  await next()
  expect(window.history).toHaveLength(length + 1)
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  await userEvent.click(button('上一步'))
  await arrived
  expect(address()).toBe('#/flows/guide/index?q=who')
})

test('an address of the guide that names a question which is not asked is corrected', () => {
  answered({ region: '620102', who })
  window.history.replaceState(null, '', '#/flows/guide/index?q=tier')
  show(Guide, { q: 'tier' })
  expectQuestion('birth')
  expect(address()).toBe('#/flows/guide/index?q=birth')
})
