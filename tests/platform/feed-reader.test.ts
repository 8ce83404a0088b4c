/** What reads a feed, however a platform fetches it. */
import { feedReader } from '@/platform/feed-reader'
import * as reading from '@/policy/feed/read'

test('comes whole', async () => {
  const { readFeed, refuseOlder } = await feedReader()
  expect([readFeed, refuseOlder]).toEqual([reading.readFeed, reading.refuseOlder])
})
