/** Each page is a script and a stylesheet of its own: there may be no network, or a newer version may have taken their place. */
import Taro from '@tarojs/taro'
import { createStore } from 'zustand/vanilla'
import type { PageLoad } from './page-load'

const hasFailed = createStore<boolean>(() => false)

let isSecondTry = false

export const pageLoad: PageLoad | null = {
  hasFailed,

  watch() {
    window.addEventListener('unhandledrejection', (event) => {
      if (!isOfLoading(event.reason)) return
      event.preventDefault()
      hasFailed.setState(true, true)
    })
  },

  again() {
    hasFailed.setState(false, true)
    // With a network and still without the page, the app itself is out of date.
    if (isSecondTry && navigator.onLine) window.location.reload()
    else void Taro.reLaunch({ url: window.location.hash.slice(1) || '/' })
    isSecondTry = true
  },

  dismiss: () => hasFailed.setState(false, true)
}

/** As webpack says it of a script, and of a stylesheet. */
function isOfLoading(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  return reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED')
}
