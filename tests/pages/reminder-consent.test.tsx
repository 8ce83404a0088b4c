/** The reminders where the operator has configured messages of the platform. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Reminders from '@/pages/reminders'
import Me from '@/pages/me'
import { household } from '@/app/services'
import type { HttpAnswer, HttpRequest } from '@/operator'
import { button, freshApp, mother, onDay, show } from './support'

const mockHttp = jest.fn<Promise<HttpAnswer>, [HttpRequest]>()

jest.mock('@/platform/http', () => ({ http: (request: HttpRequest) => mockHttp(request) }))
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
  mockHttp.mockReset().mockResolvedValue({ status: 201, body: { scheduled: 1 } })
})

const ask = () => userEvent.click(button('发消息提醒我'))
const answer = (answers: Record<string, unknown>) =>
  jest.mocked(Taro.requestSubscribeMessage).mockResolvedValueOnce(answers as never)

test('a resident who consents is told which messages will come', async () => {
  answer({ deadline: 'accept', cover: 'reject' })
  show(Reminders)
  await ask()
  expect(await screen.findByText('好了，会发 1 条消息提醒您：12月1日 早上9点（缴费快截止）。')).toBeInTheDocument()
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

test('only the number is told where fewer messages come than were asked for', async () => {
  mockHttp.mockResolvedValueOnce({ status: 201, body: { scheduled: 1 } })
  answer({ deadline: 'accept', cover: 'accept' })
  show(Reminders)
  await ask()
  expect(await screen.findByText('好了，会发 1 条消息提醒您。')).toBeInTheDocument()
})

test('a resident who was promised messages can have them stopped, and is told so', async () => {
  answer({ deadline: 'accept' })
  show(Reminders)
  expect(screen.queryByRole('button', { name: '不再发消息' })).not.toBeInTheDocument()
  await ask()
  mockHttp.mockRejectedValueOnce(new Error('no network'))
  await userEvent.click(await screen.findByRole('button', { name: '不再发消息' }))
  expect(await screen.findByText(/^没能连上服务器，消息可能还会发。/)).toBeInTheDocument()
  mockHttp.mockResolvedValueOnce({ status: 204, body: '' })
  await userEvent.click(button('不再发消息'))
  expect(await screen.findByText('好了，不会再发消息，您留在服务器上的也都删了。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '不再发消息' })).not.toBeInTheDocument()
  expect(mockHttp.mock.lastCall?.[0]).toMatchObject({ method: 'DELETE', body: { platform: 'weapp', code: 'code' } })
})

/** Erases everything on the page 我的, after a message was promised. */
async function eraseAfterConsent() {
  answer({ deadline: 'accept' })
  const { unmount } = show(Reminders)
  await ask()
  await screen.findByText(/^好了，会发 1 条/)
  unmount()
  show(Me)
  await userEvent.click(button('清除这台手机上的资料'))
  await userEvent.click(button('全部清除'))
}

test('erasing everything has the operator’s server forget the resident as well', async () => {
  mockHttp
    .mockResolvedValueOnce({ status: 201, body: { scheduled: 1 } })
    .mockResolvedValueOnce({ status: 204, body: '' })
  await eraseAfterConsent()
  expect(await screen.findByText('已经清除。')).toBeInTheDocument()
  expect(mockHttp.mock.calls.map(([{ method }]) => method)).toEqual(['POST', 'DELETE'])
})

test('a server that erasing did not reach is told, and can be tried again', async () => {
  mockHttp
    .mockResolvedValueOnce({ status: 201, body: { scheduled: 1 } })
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValueOnce({ status: 204, body: '' })
  await eraseAfterConsent()
  expect(await screen.findByText(/^手机上的已经清除。可是没能连上服务器/)).toBeInTheDocument()
  await userEvent.click(button('再试一次，不再发消息'))
  expect(await screen.findByText('好了，不会再发消息，您留在服务器上的也都删了。')).toBeInTheDocument()
  expect(screen.queryByText(/没能连上服务器/)).not.toBeInTheDocument()
})

test('erasing everything asks no server where no messages were promised', async () => {
  show(Me)
  await userEvent.click(button('清除这台手机上的资料'))
  await userEvent.click(button('全部清除'))
  expect(await screen.findByText('已经清除。')).toBeInTheDocument()
  expect(mockHttp).not.toHaveBeenCalled()
})
