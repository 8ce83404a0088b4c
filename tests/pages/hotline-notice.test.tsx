import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import { button, show } from './support'

const FAILED = '没能拨出去。复制号码，到电话里粘贴了再拨。'

beforeEach(
  () =>
    void show(() => (
      <HotlineNotice tone="amber" number="12393">
        请打 12393 问。
      </HotlineNotice>
    ))
)

const isAsking = () => screen.queryByRole('button', { name: '复制 12393' }) !== null

test('a number dials, and nothing more is said where the phone takes it', async () => {
  await userEvent.click(button('拨打 12393'))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12393' })
  expect(isAsking()).toBe(false)
})

test('a resident who cancels the call is not told that it failed', async () => {
  jest.mocked(Taro.makePhoneCall).mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail cancel' })
  await userEvent.click(button('拨打 12393'))
  expect(isAsking()).toBe(false)
})

test('where calling fails the number can be copied, and dialled again', async () => {
  jest.mocked(Taro.makePhoneCall).mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail' })
  await userEvent.click(button('拨打 12393'))
  expect(screen.getByText(FAILED)).toBeInTheDocument()
  await userEvent.click(button('复制 12393'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '12393' })
  expect(button('已复制')).toBeInTheDocument()
  await userEvent.click(button('拨打 12393'))
  expect(screen.queryByText(FAILED)).toBeNull()
})

test('a clipboard that refuses as well leaves the number to be written down', async () => {
  jest.mocked(Taro.makePhoneCall).mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail' })
  jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(new Error('denied'))
  await userEvent.click(button('拨打 12393'))
  await userEvent.click(button('复制 12393'))
  expect(button('没能复制，请记下号码')).toBeInTheDocument()
})
