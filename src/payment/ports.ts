/** What payments ask of the phone and of the shell. */
import type { CivilDate } from '@/calculator'
import type { Http } from '@/policy'
import type { PersistedValue, Preview } from '@/storage'
import type { PayDialog } from './contract'
import type { Ledger } from './ledger'
import type { Operator } from './operator'
import type { PaymentRecord } from './record'
import type { PaymentWay } from './way'

export type Platform = 'weapp' | 'alipay' | 'h5'

/** What came of opening something else: the resident may refuse, the phone may not be able to. */
export type Opening = 'opened' | 'cancelled' | 'failed'

/** The way out of the app. */
export interface ExternalApp {
  platform: Platform
  openMiniProgram: (appId: string, path: string) => Promise<Opening>
  openLink: (url: string) => Promise<Opening>
  /** Rejects where the phone refuses. */
  copy: (text: string) => Promise<void>
}

/** What the cashier needs of the phone. */
export interface CashierPorts {
  http: Http
  /** `done` means that the dialog was gone through, not that anything was paid. */
  payDialog: (params: PayDialog) => Promise<'done' | 'cancelled' | 'unknown'>
  /** A code by which the operator's server learns from the platform who pays. */
  payerCode: () => Promise<string>
  wait: (milliseconds: number) => Promise<void>
}

/** Makes the way of paying that leads through an operator's cashier. */
export type CashierMaker = (
  ports: CashierPorts & Pick<PaymentPorts, 'operator' | 'externalApp'>,
  ledger: Ledger
) => PaymentWay

export interface PaymentPorts extends CashierPorts {
  /** `createCashier` where the operator has one; `null` else, and the build leaves its code out. */
  cashier: CashierMaker | null
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
  operator: Operator
}
