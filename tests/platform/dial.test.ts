import Taro from '@tarojs/taro'
import { dial } from '@/platform/dial'
import { dial as inBrowser } from '@/platform/dial.h5'

describe('in a mini-program', () => {
  test('the phone is given the number within the tap', async () => {
    const outcome = dial('12393')
    expect(jest.mocked(Taro.makePhoneCall).mock.calls).toEqual([[{ phoneNumber: '12393' }]])
    expect(await outcome).toBe('opened')
  })

  test.each([
    [{ errMsg: 'makePhoneCall:fail cancel' }, 'cancelled'],
    [{ errMsg: 'makePhoneCall:fail:not supported' }, 'failed'],
    [{ error: 4, errorMessage: 'not allowed' }, 'failed'],
    [undefined, 'failed']
  ])('%j is told as %s', async (error, outcome) => {
    jest.mocked(Taro.makePhoneCall).mockRejectedValueOnce(error)
    expect(await dial('12393')).toBe(outcome)
  })
})

test('in a browser a link for telephones is followed, and nobody knows what came of it', async () => {
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
