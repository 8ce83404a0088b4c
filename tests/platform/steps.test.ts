/** The steps of a page as entries of a browser's history. */
import { steps as ofBrowser } from '@/platform/steps.h5'
import { steps as ofMiniProgram } from '@/platform/steps'

const steps = ofBrowser!

/** The browser has gone to another entry. */
const gone = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))

beforeEach(() => {
  window.history.pushState(null, '', '#/guide?asOf=2025-11-01')
})

test('a mini-program has no history of its own', () => {
  expect(ofMiniProgram).toBeNull()
})

test('an entry of the history names its step beside the rest of the address', () => {
  expect(steps.named()).toBeNull()
  steps.name('region')
  expect(steps.named()).toBe('region')
  expect(window.location.hash).toBe('#/guide?asOf=2025-11-01&q=region')
})

test('going back uses the entry below only where it is the step that is meant', async () => {
  steps.name('region')
  expect(steps.backTo(null)).toBe(false)
  steps.push('who')
  steps.push('birth')
  expect(steps.backTo('region')).toBe(false)
  const arrived = gone()
  expect(steps.backTo('who')).toBe(true)
  await arrived
  expect(steps.named()).toBe('who')
})

test('it is heard once when the browser goes to a page without its step', async () => {
  const left = jest.fn()
  steps.push('example')
  steps.onLeft('/guide', 'example', left)
  window.history.pushState(null, '', '#/answer')
  let arrived = gone()
  window.history.back()
  await arrived
  expect(left).not.toHaveBeenCalled()
  for (const by of [-1, 1, -1]) {
    arrived = gone()
    window.history.go(by)
    await arrived
  }
  expect(left).toHaveBeenCalledTimes(1)
})
