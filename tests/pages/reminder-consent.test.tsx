/** The reminders where the operator has configured messages of the platform. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Reminders from '@/pages/reminders'
import { household } from '@/app/services'
import { button, freshApp, mother, onDay, show } from './support'

const mockHttp = jest.fn(() => Promise.resolve({ status: 201, body: { scheduled: 6 } }))

jest.mock('@/platform/http', () => ({ http: () => mockHttp() }))
jest.mock('@/platform/login-code', () => ({ loginCode: () => Promise.resolve('code') }))
jest.mock('@/operator', () => ({
  ...jest.requireActual<object>('@/operator'),
  operator: {
    miniPrograms: {},
    links: {},
    cashier: { server: '', name: '' },
    subscribe: { weapp: ['deadline', 'cover'], alipay: [], server: 'https://operator.example' },
    feed: { url: '', publicKey: '' }
  }
}))

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  household.addMember(mother)
})

const ask = () => userEvent.click(button('发消息提醒我'))
const answer = (answers: Record<string, unknown>) =>
  jest.mocked(Taro.requestSubscribeMessage).mockResolvedValueOnce(answers as never)

test('a resident who consents is told how many messages will come', async () => {
  answer({ deadline: 'accept', cover: 'reject' })
  show(Reminders)
  await ask()
  expect(await screen.findByText('好了，会发 6 条消息提醒您。')).toBeInTheDocument()
  expect(Taro.requestSubscribeMessage).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['deadline', 'cover'] }))
})

test('a resident who does not consent is not asked further', async () => {
  answer({ deadline: 'reject', cover: 'reject' })
  show(Reminders)
  await ask()
  expect(await screen.findByText(/^没有同意接收，所以不会发消息。/)).toBeInTheDocument()
  expect(mockHttp).not.toHaveBeenCalled()
})

test('a server of messages that does not answer is told, with a way on', async () => {
  answer({ deadline: 'accept', cover: 'accept' })
  mockHttp.mockRejectedValueOnce(new Error('no network'))
  show(Reminders)
  await ask()
  expect(await screen.findByText(/^您同意了，可是没能连上服务器/)).toBeInTheDocument()
})

test('a phone that does not ask for consent is told, with a way on', async () => {
  jest.mocked(Taro.requestSubscribeMessage).mockRejectedValueOnce({ errMsg: 'fail', errCode: 10001 })
  show(Reminders)
  await ask()
  expect(await screen.findByText('没能问成。请再点一次。')).toBeInTheDocument()
})
