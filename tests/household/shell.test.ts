/** The household on a phone's own storage, clock and library, as the app starts it. */
import type Taro from '@tarojs/taro'
import type { Household } from '@/household'

/** Starts the app anew, as after a kill, on a phone prepared first. */
function start(prepare: (phone: typeof Taro) => void = () => undefined): Household {
  let household: Household | undefined
  jest.isolateModules(() => {
    prepare(jest.requireActual<{ default: typeof Taro }>('@tarojs/taro').default)
    household = jest.requireActual<{ household: Household }>('@/app/services').household
  })
  if (household === undefined) throw new Error('not started')
  return household
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2025-10-31T16:30:00Z') })
})
afterEach(() => {
  jest.useRealTimers()
})

it('the app knows the day in China', () => {
  expect(start().asOf()).toBe('2025-11-01')
})

it('the app finds the clock odd before the oldest notice of the library, and plausible from then on', () => {
  jest.setSystemTime(0)
  expect(start().days.getState().notices).toEqual([{ kind: 'clock-odd', today: '1970-01-01' }])
  jest.setSystemTime(new Date('2024-01-01T00:00:00Z'))
  expect(start().days.getState().notices).toEqual([])
})

it('the app looks at the day that the opening link names', () => {
  const opened = { query: { asOf: '2025-12-01' } } as unknown as ReturnType<typeof Taro.getLaunchOptionsSync>
  const app = start((phone) => jest.spyOn(phone, 'getLaunchOptionsSync').mockReturnValueOnce(opened))
  expect(app.asOf()).toBe('2025-12-01')
})

it('the app refuses a region that is in no list', () => {
  const { guide } = start()
  guide.start()
  expect(() => guide.answer('region', '999999')).toThrow('region-unknown')
})

it('the app keeps data in the storage of the phone, and tells if it silently has no room', () => {
  const app = start((phone) => jest.spyOn(phone, 'setStorageSync').mockImplementation(() => undefined))
  app.changeSettings({ textSize: 'elder' })
  expect(app.store.getState()).toMatchObject({
    settings: { textSize: 'elder' },
    issues: [{ kind: 'full', key: 'buduanbao/settings' }]
  })
})

it('the app gives every member a different id', () => {
  const app = start()
  const ids = [1, 2, 3].map(
    (number) =>
      app.addMember({ nickname: `${number}`, relation: 'other', region: '620102', resident: {}, enrolment: 'first' }).id
  )
  expect(new Set(ids).size).toBe(3)
  expect(app.store.getState().issues).toEqual([])
})
