/** Who is met by the welcome alone: the storage, the address, the letters and the clock of the browser decide. */
import type { isNewcomer } from '@/platform/newcomer'

jest.mock('@/platform/font-scale', () => jest.requireActual<object>('@/platform/font-scale.h5'))
jest.mock('@/platform/launch', () => jest.requireActual<object>('@/platform/launch.h5'))
jest.mock('@/platform/storage', () => jest.requireActual<object>('@/platform/storage.h5'))

const EARLIEST = '2024-08-23'

/** As the page finds the browser when it starts. */
function isNew(): boolean {
  let answer: typeof isNewcomer | undefined
  jest.isolateModules(() => {
    answer = jest.requireActual<{ isNewcomer: typeof isNewcomer }>('@/platform/newcomer.h5').isNewcomer
  })
  return answer?.() ?? false
}

beforeEach(() => {
  localStorage.clear()
  window.location.hash = ''
  document.body.innerHTML = `<div class="first" data-earliest="${EARLIEST}"></div>`
  document.documentElement.style.fontSize = ''
  // jsdom lays nothing out, and knows no named styles.
  Object.assign(globalThis, { CSS: { supports: () => false } })
  jest.useFakeTimers({ now: new Date('2026-11-29T09:00:00+08:00') })
})

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

it('is somebody who has nothing kept in this browser, whatever other apps keep there', () => {
  localStorage.setItem('another-app', 'text')
  expect(isNew()).toBe(true)
})

it.each(['members', 'draft', 'settings'])('is nobody who has %s kept', (name) => {
  localStorage.setItem(`buduanbao/${name}`, '{}')
  expect(isNew()).toBe(false)
})

it('is nobody who opens a link that asks for another day', () => {
  window.location.hash = '#/pages/home/index?asOf=2027-01-05'
  expect(isNew()).toBe(false)
})

it('is nobody whose clock stands before the oldest notice', () => {
  jest.setSystemTime(new Date('1970-01-02T00:00:00Z'))
  expect(isNew()).toBe(false)
})

it('is nobody who wants larger letters, which the whole app offers', () => {
  const usual = window.getComputedStyle.bind(window)
  jest
    .spyOn(window, 'getComputedStyle')
    .mockImplementation((element) => Object.assign(usual(element), { fontSize: '24px' }))
  expect(isNew()).toBe(false)
})

it('is nobody where the browser refuses to keep anything, so that this is told', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('refused')
  })
  expect(isNew()).toBe(false)
})
