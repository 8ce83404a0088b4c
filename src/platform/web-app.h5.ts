/** A service worker (config/web/plugin.js) holds the whole app, and fetches the next version beside it. */
import { createStore } from 'zustand/vanilla'
import type { WebApp } from './web-app'

/** In milliseconds: a page that is never idle is interrupted. */
const AT_THE_LATEST = 10_000
/** For browsers that do not tell when they are idle. */
const A_WHILE = 2_000

const hasUpdate = createStore<boolean>(() => false)

export const webApp: WebApp | null = {
  hasUpdate,
  keep() {
    // One that refuses goes without: the app then needs a network at each start, as any page.
    whenIdle(() => void register().catch(() => undefined))
  }
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('service-worker.js')
  const look = () => {
    // Without one in charge, what waits is the first of all.
    if (registration.waiting !== null && serviceWorker.controller !== null) hasUpdate.setState(true, true)
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}

/** Once all of the page has come, and nothing is to be done in it. */
function whenIdle(act: () => void): void {
  // Old browsers lack it, whatever the type says.
  const { requestIdleCallback } = window as Partial<Pick<Window, 'requestIdleCallback'>>
  const wait = () => {
    if (requestIdleCallback) requestIdleCallback.call(window, act, { timeout: AT_THE_LATEST })
    else setTimeout(act, A_WHILE)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}
