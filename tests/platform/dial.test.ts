import Taro from '@tarojs/taro'
import { dial } from '@/platform/dial'
import { dial as inBrowser } from '@/platform/dial.h5'

describe('dialling in a mini-program', () => {
  test('hands the number to the phone within the tap', async () => {
    const outcome = dial('12393')
    expect(jest.mocked(Taro.makePhoneCall).mock.calls).toEqual([[{ phoneNumber: '12393' }]])
    expect(await outcome).toBe('opened')
  })

  test.each([
    [{ errMsg: 'makePhoneCall:fail cancel' }, 'cancelled'],
    [{ errMsg: 'makePhoneCall:fail:not supported' }, 'failed'],
    [{ error: 4, errorMessage: 'not allowed' }, 'failed'],
    [undefined, 'failed']
  ])('tells the error %j as %s', async (error, outcome) => {
    jest.mocked(Taro.makePhoneCall).mockRejectedValueOnce(error)
    expect(await dial('12393')).toBe(outcome)
  })
})

test('dialling in a browser follows a link for telephones, and does not know what came of it', async () => {
  const followed: string[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push(this.href)
    expect(document.body.contains(this)).toBe(true)
  })
  expect(await inBrowser('12393')).toBe('unknown')
  expect(followed).toEqual(['tel:12393'])
  expect(document.querySelector('a')).toBeNull()
  expect(Taro.makePhoneCall).not.toHaveBeenCalled()
})
