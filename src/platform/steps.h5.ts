/**
 * A page's steps as entries of the browser's history: they share the page's address, and differ in what it asks for. Taro
 * does not hear of an entry that is added; gone back or forward to, it loads the page anew in place of the one that is shown.
 */
import type { Steps } from './steps'

/** What an entry that was added here knows of the one below it. */
interface Entry {
  below?: string | null
}

const page = () => window.location.hash.split('?')[0]
const query = () => new URLSearchParams(window.location.hash.split('?')[1])
const named = () => query().get('q')
const entry = () => window.history.state as Entry | null

function addressOf(step: string): string {
  const parameters = query()
  parameters.set('q', step)
  return `${page()}?${parameters}`
}

export const steps: Steps | null = {
  named,

  name(step) {
    if (named() !== step) window.history.replaceState(entry(), '', addressOf(step))
  },

  push(step) {
    window.history.pushState({ ...entry(), below: named() }, '', addressOf(step))
  },

  backTo(step) {
    const below = entry()?.below ?? null
    if (below === null || (step !== null && step !== below)) return false
    window.history.back()
    return true
  },

  onLeft(path, step, act) {
    const look = () => {
      if (page() !== `#${path}` || named() === step) return
      window.removeEventListener('popstate', look)
      act()
    }
    window.addEventListener('popstate', look)
  }
}
