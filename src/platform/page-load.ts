/** Pages as scripts of their own, which may not arrive. A mini-program has them all, or its platform says so. */
import type { Readable } from '@/storage'

export interface PageLoad {
  /** Whether the page that was asked for last could not be loaded. */
  hasFailed: Readable<boolean>
  /** Notices from now on. */
  watch: () => void
  /** Asks for the page again. */
  again: () => void
  /** No more of that page. */
  dismiss: () => void
}

export const pageLoad: PageLoad | null = null
