import Taro from '@tarojs/taro'
import { calendar } from '@/platform/calendar'
import { calendar as alipay } from '@/platform/calendar.alipay'
import { calendar as browser } from '@/platform/calendar.h5'

const EVENT = { title: '妈妈：缴医保', note: '最晚12月31日缴。', at: Date.parse('2025-12-31T09:00:00+08:00') }

describe('WeChat’s calendar', () => {
  it('takes an event in seconds, that rings when it starts', async () => {
    expect(await calendar.add(EVENT)).toEqual({ kind: 'added' })
    expect(jest.mocked(Taro.addPhoneCalendar).mock.calls).toEqual([
      [{ title: EVENT.title, description: EVENT.note, startTime: 1767142800, alarm: true, alarmOffset: 0 }]
    ])
  })

  it('is called within the tap, and without callbacks, which would take the promise away', () => {
    void calendar.add(EVENT)
    expect(Taro.addPhoneCalendar).toHaveBeenCalledTimes(1)
    const [[option]] = jest.mocked(Taro.addPhoneCalendar).mock.calls as [[object]]
    expect(Object.values(option).some((value) => typeof value === 'function')).toBe(false)
  })

  it.each<[unknown, object]>([
    [{ errMsg: 'addPhoneCalendar:fail cancel' }, { kind: 'cancelled' }],
    [{ errMsg: 'addPhoneCalendar:fail auth deny' }, { kind: 'refused' }],
    [{ errMsg: 'addPhoneCalendar:fail auth denied' }, { kind: 'refused' }],
    [{ errMsg: 'addPhoneCalendar:fail authorization refused' }, { kind: 'refused' }],
    [{ errMsg: 'addPhoneCalendar:fail system permission denied', errno: 3 }, { kind: 'refused' }],
    [{ errMsg: 'addPhoneCalendar:fail privacy permission is not authorized', errno: 104 }, { kind: 'refused' }],
    [{ errMsg: 'addPhoneCalendar:fail', errno: 103 }, { kind: 'refused' }],
    [
      { errMsg: 'addPhoneCalendar:fail api scope is not declared in the privacy agreement', errno: 112 },
      { kind: 'undeclared' }
    ],
    [{ errMsg: 'addPhoneCalendar:fail', errno: 112 }, { kind: 'undeclared' }],
    [
      { errMsg: 'addPhoneCalendar:fail system error' },
      { kind: 'failed', reason: 'addPhoneCalendar:fail system error' }
    ],
    [
      new TypeError('addPhoneCalendar is not a function'),
      { kind: 'failed', reason: 'addPhoneCalendar is not a function' }
    ],
    [undefined, { kind: 'failed', reason: 'unknown' }]
  ])('tells the outcome of the error %j', async (error, outcome) => {
    jest.mocked(Taro.addPhoneCalendar).mockRejectedValueOnce(error)
    expect(await calendar.add(EVENT)).toEqual(outcome)
  })
})

it('only WeChat reaches the phone’s calendar, and only a browser has use for a file', () => {
  expect([calendar, browser, alipay].map(({ available, takesFiles }) => [available, takesFiles])).toEqual([
    [true, false],
    [false, true],
    [false, false]
  ])
})

it.each([browser, alipay])("a calendar other than WeChat's adds nothing", async ({ add }) => {
  expect(await add(EVENT)).toMatchObject({ kind: 'failed' })
})
