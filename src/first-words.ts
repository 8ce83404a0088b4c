/**
 * Runs as soon as the title in index.html stands, long before the app: leaves the welcome to those whom it is meant for, and
 * says so where a script of the app does not arrive.
 */
import { keyOf } from '@/storage/stores'

const first = document.querySelector<HTMLElement>('.first')

function isHome(): boolean {
  const [address = ''] = window.location.hash.split('?')
  return ['', '#', '#/', first?.dataset.home].includes(address)
}

function hasFamily(): boolean {
  try {
    return localStorage.getItem(keyOf('members')) !== null
  } catch {
    return false
  }
}

if (!isHome() || hasFamily()) document.documentElement.classList.add('is-title-only')

window.addEventListener(
  'error',
  ({ target }) => {
    // What fails later is told by the app itself.
    if (target instanceof HTMLScriptElement) first?.classList.add('first--not-loaded')
  },
  true
)

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.matches('.first__again')) window.location.reload()
})
