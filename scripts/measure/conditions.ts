/** The phone and the network that pages are measured on: Lighthouse's for mobiles, applied while the page loads, not simulated afterwards. */
import type { BrowserContextOptions, CDPSession } from 'playwright-core'

/**
 * "Slow 4G" as Lighthouse applies it through DevTools: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. DevTools delays
 * requests and not packets, which Lighthouse makes up for by 3.75 times the delay and 0.9 of the throughput.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md and core/config/constants.js, `mobileSlow4G`.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: bytesPerSecond(1.6 * 1024 * 0.9),
  uploadThroughput: bytesPerSecond(750 * 0.9)
}

/** Where the signal is poor: 400 ms and 400 kbit/s for each request, as they are. */
const POOR = {
  offline: false,
  latency: 400,
  downloadThroughput: bytesPerSecond(400),
  uploadThroughput: bytesPerSecond(400)
}

const NETWORKS = { slow4G: SLOW_4G, poor: POOR }

export type Network = keyof typeof NETWORKS

/** Lighthouse's too: a phone of the middle class beside the machine of a developer. */
const CPU_SLOWDOWN = 4

export const IN_WORDS = `processor ${CPU_SLOWDOWN} times slower, slow 4G (150 ms, 1.6 Mbit/s; poor: 400 ms, 400 kbit/s), nothing cached but on a second visit, 360 x 640`

/** Made anew for each load: nothing is stored or cached yet. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai'
}

/** Slows a page down before it is opened. */
export async function throttle(session: CDPSession, network: Network): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORKS[network])
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

function bytesPerSecond(kilobits: number): number {
  return Math.floor((kilobits * 1024) / 8)
}
