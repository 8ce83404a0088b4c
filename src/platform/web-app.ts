/** The app as a browser keeps it. Mini-programs are kept, and renewed, by their platform. */
import type { Readable } from '@/storage'

export interface WebApp {
  /** Whether a newer version lies ready; it takes over once the app is closed and opened again. */
  hasUpdate: Readable<boolean>
  /** Keeps the whole app on the phone for use without a network, once the page has nothing else to do. */
  keep: () => void
}

export const webApp: WebApp | null = null
