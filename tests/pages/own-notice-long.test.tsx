import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import OwnNotice from '@/flows/own-notice'
import PasteNotice from '@/flows/own-notice/paste'
import { button, freshApp, gone, onDay, show } from './support'

test('a page of 25,000 characters with a notice in it is read, though nobody sends a notice as a text so long', async () => {
  onDay('2026-11-01')
  freshApp()
  const doors = show(OwnNotice)
  await userEvent.click(button(/^粘贴通知/))
  doors.unmount()
  show(PasteNotice)
  const text = `甘肃省2027年度居民医保个人缴费标准为每人每年430元，2026年12月25日截止。\n${'大家多喝水。'.repeat(4200)}`
  jest.mocked(Taro.getClipboardData).mockResolvedValueOnce({ data: text, errMsg: 'ok' })
  await userEvent.click(button('粘贴'))
  await userEvent.click(button('看看写了什么'))
  await screen.findByRole('button', { name: '看看写了什么' })
  expect(gone()).toContain('/flows/own-notice/check/index')
})
