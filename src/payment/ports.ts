/** What payments ask of the phone and of the household. */
import type { CivilDate } from '@/calculator'
import type { PersistedValue, Preview } from '@/storage'
import type { Cashier } from './cashier'
import type { PaymentRecord } from './record'

export type Platform = 'weapp' | 'alipay' | 'h5'

/** What came of opening something else: the resident may refuse, the phone may not be able to. */
export type Opening = 'opened' | 'cancelled' | 'failed'

/** What opens an external app or page. */
export interface ExternalApp {
  platform: Platform
  openMiniProgram: (appId: string, path: string) => Promise<Opening>
  openLink: (url: string) => Promise<Opening>
  /** Rejects where the phone refuses. */
  copy: (text: string) => Promise<void>
}

/** What of the channels opens by itself, each by its name in the policy file. */
export interface ChannelTargets {
  miniPrograms: Readonly<Record<string, { appId: string; path: string }>>
  /** Pages on the web. */
  links: Readonly<Record<string, string>>
}

export interface PaymentPorts {
  /** All records, oldest first. */
  persisted: PersistedValue<PaymentRecord[]>
  newId: () => string
  /** Milliseconds since 1970, as of `Date.now`. */
  now: () => number
  /** China's civil date at this moment. */
  today: () => CivilDate
  /** Nothing is recorded in one. */
  preview: Preview
  externalApp: ExternalApp
  targets: ChannelTargets
  /** `null`: nobody collects in the app. */
  cashier: Cashier | null
}
