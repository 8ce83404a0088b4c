/** What reads a feed, however a platform fetches it. */
import { feedReader } from '@/platform/feed-reader'
import { feedReader as feedReaderOfWeChat } from '@/platform/feed-reader.weapp'
import * as reading from '@/policy/feed/read'

test('comes whole', async () => {
  const { readFeed, refuseOlder } = await feedReader()
  expect([readFeed, refuseOlder]).toEqual([reading.readFeed, reading.refuseOlder])
})

describe('on WeChat', () => {
  const wechat = globalThis as { __non_webpack_require__?: object }
  afterEach(() => delete wechat.__non_webpack_require__)

  test('is what the file beside the inner pages exports', async () => {
    const async = jest.fn().mockResolvedValue(reading)
    wechat.__non_webpack_require__ = { async }
    expect(await feedReaderOfWeChat()).toBe(reading)
    expect(async.mock.calls).toEqual([['./flows/feed.js']])
  })

  test.each([
    ['the file does not come', { async: () => Promise.reject(new Error('download failed')) }],
    ['WeChat is too old to be asked', {}]
  ])('is told not to come where %s', async (_, require) => {
    wechat.__non_webpack_require__ = require
    await expect(feedReaderOfWeChat()).rejects.toThrow(Error)
  })
})
