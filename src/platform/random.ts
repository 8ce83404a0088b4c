/** Random bytes from the phone's own generator, which hands them out a moment later: some are fetched ahead. */
import Taro from '@tarojs/taro'

const AHEAD = 1024

let pool = new Uint8Array()
let isFetching = false

fetchMore()

/** As many bytes, each handed out once; `null` where the phone has none (yet): Alipay, and WeChat before 2.15. */
export function randomBytes(count: number): Uint8Array | null {
  const bytes = pool.slice(0, count)
  pool = pool.slice(count)
  if (pool.length < AHEAD / 2) fetchMore()
  return bytes.length === count ? bytes : null
}

function fetchMore(): void {
  if (isFetching || !('getRandomValues' in Taro)) return
  isFetching = true
  void Taro.getRandomValues({
    length: AHEAD,
    success: ({ randomValues }) => (pool = new Uint8Array(randomValues)),
    complete: () => (isFetching = false)
  })
}
