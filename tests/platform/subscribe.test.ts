import Taro from '@tarojs/taro'
import { subscribe as weapp } from '@/platform/subscribe'
import { subscribe as alipay } from '@/platform/subscribe.alipay'
import { subscribe as browser } from '@/platform/subscribe.h5'
import taro from '../doubles/taro'

const { requestSubscribeMessage } = taro

describe('the request for consent to messages in WeChat', () => {
  it("has the templates under WeChat's own name for them, within the tap", () => {
    void weapp?.ask(['closing', 'cover'])
    expect(Taro.requestSubscribeMessage).toHaveBeenCalledWith({ tmplIds: ['closing', 'cover'], entityIds: [] })
  })

  it('tells which templates were accepted, each by its id', async () => {
    requestSubscribeMessage.mockResolvedValueOnce({
      errMsg: 'requestSubscribeMessage:ok',
      a: 'accept',
      b: 'acceptWithAudio',
      c: 'reject',
      d: 'ban',
      e: 'filter'
    })
    expect(await weapp?.ask(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({ kind: 'answered', accepted: ['a', 'b'] })
  })

  it.each<[unknown, object]>([
    [{ errMsg: 'requestSubscribeMessage:fail cancel' }, { kind: 'cancelled' }],
    [
      { errMsg: 'requestSubscribeMessage:fail the main switch is switched off', errCode: 20004 },
      { kind: 'answered', accepted: [] }
    ],
    [
      { errMsg: 'requestSubscribeMessage:fail no template data return', errCode: 20001 },
      { kind: 'failed', reason: 'requestSubscribeMessage:fail no template data return' }
    ],
    [{ errCode: 10002 }, { kind: 'failed', reason: '10002' }]
  ])('tells the outcome of the error %j', async (error, outcome) => {
    requestSubscribeMessage.mockRejectedValueOnce(error)
    expect(await weapp?.ask(['a'])).toEqual(outcome)
  })
})

describe('the request for consent to messages in Alipay', () => {
  it("has the templates under Alipay's own name for them, within the tap", () => {
    void alipay?.ask(['closing'])
    expect(Taro.requestSubscribeMessage).toHaveBeenCalledWith({ entityIds: ['closing'], tmplIds: [] })
  })

  it.each<[string, unknown, object]>([
    [
      'some',
      { behavior: 'subscribe', show: true, result: { subscribedEntityIds: ['b', 'old'] } },
      { kind: 'answered', accepted: ['b'] }
    ],
    ['none', { behavior: 'subscribe', result: {} }, { kind: 'answered', accepted: [] }],
    [
      'a resident who cancelled',
      { behavior: 'cancel', errorCode: 11, result: { entityList: ['a'] } },
      { kind: 'cancelled' }
    ],
    ['a failure', { behavior: '', errorCode: -1 }, { kind: 'failed', reason: 'not subscribed' }]
  ])('tells the outcome of %s', async (_, answer, outcome) => {
    requestSubscribeMessage.mockResolvedValueOnce(answer as Record<string, unknown>)
    expect(await alipay?.ask(['a', 'b'])).toEqual(outcome)
  })

  it.each<[unknown, object]>([
    [{ error: 11, errorMessage: 'cancelled' }, { kind: 'cancelled' }],
    [{ error: '11' }, { kind: 'cancelled' }],
    [
      { error: 106008, errorMessage: 'no such template' },
      { kind: 'failed', reason: 'no such template' }
    ],
    [{ error: 10 }, { kind: 'failed', reason: '10' }]
  ])('tells the outcome of the error %j', async (error, outcome) => {
    requestSubscribeMessage.mockRejectedValueOnce(error)
    expect(await alipay?.ask(['a'])).toEqual(outcome)
  })
})

it('a browser has no consent to messages', () => {
  expect([weapp?.platform, alipay?.platform, browser]).toEqual(['weapp', 'alipay', null])
})
