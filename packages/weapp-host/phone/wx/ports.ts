import type { Pages } from '../../host/pages'
import type { Timers } from '../../host/timers'
import type { Calls } from '../calls'
import type { PhoneStorage } from '../storage'
import type { Listeners } from './listeners'

/** How the app was opened, or comes back. */
export interface Enter {
  path: string
  query: Readonly<Record<string, string>>
  scene: number
  referrerInfo: Readonly<{ appId?: string; extraData?: Readonly<Record<string, unknown>> }>
}

/** What is set on the phone. */
export interface Look {
  theme: 'light' | 'dark'
  fontSizeScaleFactor: number
}

/** What came right before a call: some things WeChat does only after a tap, and before anything else was waited for. */
export type Gesture = 'tap' | 'payment' | null

/** What `wx` works on. */
export interface WxPorts {
  calls: Calls
  storage: () => PhoneStorage
  isDead: () => boolean
  files: Map<string, string>
  /** What was written on canvases. */
  painted: string[]
  look: Look
  timers: Timers
  listeners: Listeners
  launched: Enter
  entered: () => Enter
  pages: () => Pages
  gesture: { now: Gesture }
  /** For what cannot be meant, though WeChat only shrugs. */
  complain: (what: string) => void
  /** Another app comes before this one. */
  onLeave: () => void
  /** What was before this one is gone again, without anything having been said. */
  onReturn: () => void
}

/** `wx`, or some of it. */
export type Wx = Readonly<Record<string, unknown>>
