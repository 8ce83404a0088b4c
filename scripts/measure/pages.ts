/** What is loaded, and what the phone holds before: the pages that people arrive at, and Taro's least to hold them against. */
import type { Settings } from '@/household'
import { lanzhou, seeding } from '../../tests/e2e/screens/seeds'
import type { Seed } from '../../tests/e2e/screens/seeds'
import type { Network } from './conditions'
import { eight } from '../../tests/weapp/eight'

export interface Subject {
  name: string
  build: 'hello' | 'h5'
  /** What follows the address of the build. */
  route: string
  /** Script text that runs before the page's own. */
  before: string
  /** Slow 4G where nothing is said. */
  network?: Network
  /** Measured once the app was there before, and has kept itself. */
  isSecondVisit?: true
}

/** A day on which Gansu's window is open, so that there is everything to show. */
const TODAY = '2025-11-01T09:00:00+08:00'

export const hello: Subject = { name: 'Taro hello world', build: 'hello', route: '', before: '' }

/** The same where the signal is poor. */
export const helloPoor: Subject = { ...hello, name: `${hello.name}, poor network`, network: 'poor' }

export const ours: readonly Subject[] = pages()
export const oursForElders: readonly Subject[] = pages(', elder mode', { textSize: 'elder', appearance: 'auto' })

/** The first page where the signal is poor, and for those who come back. */
export const poor: readonly Subject[] = home('home, new phone').map((one) => ({
  ...one,
  name: `${one.name}, poor network`,
  network: 'poor'
}))
export const again: readonly Subject[] = [...home('home, new phone'), ...home('home, family of eight')].map((one) => ({
  ...one,
  name: `${one.name}, second visit`,
  isSecondVisit: true
}))

function home(called: string): Subject[] {
  return ours.filter(({ name }) => name === called)
}

function pages(suffix = '', settings?: Settings): Subject[] {
  const page = (name: string, route: string, seed: Seed): Subject => ({
    name: name + suffix,
    build: 'h5',
    route: `#/${route}`,
    before: `${clockSetTo(TODAY)};${seeding({ ...seed, ...(settings && { settings }) })}`
  })
  return [
    page('home, new phone', 'pages/home/index', {}),
    page('home, family of eight', 'pages/home/index', { members: [...eight] }),
    page('answer', 'flows/answer/index', { draft: lanzhou }),
    page('a policy', 'flows/notices/policy/index?id=gansu-2026', {})
  ]
}

/** Only the date is another: a clock that replaced the timers too, as tests have it, would be in what is measured. */
function clockSetTo(moment: string): string {
  return `{
    const later = Date.parse('${moment}') - Date.now()
    window.Date = class extends Date {
      constructor(...parts) { parts.length === 0 ? super(Date.now() + later) : super(...parts) }
      static now() { return super.now() + later }
    }
  }`
}
