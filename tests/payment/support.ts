/** Payments on a phone for tests: its storage survives a kill, its clock stands where it is put, whatever it opens is noted. */
import { assess } from '@/calculator'
import type { Assessment, AssessQuery, Resident } from '@/calculator'
import { createHousehold } from '@/household'
import type { Household } from '@/household'
import { createPayments, PaymentError, paymentsPersistence } from '@/payment'
import type {
  ChannelRef,
  ChannelTargets,
  ExternalApp,
  PaymentFault,
  PaymentPorts,
  PaymentRecord,
  Payments
} from '@/payment'
import { shelfFor } from '@/policy'
import type { KeyValueStore } from '@/storage'

export const LANZHOU = '620102'
export const CHANGSHA = '430104'
export const FULING = '500102'

export const MINI_PROGRAM: ChannelRef = { kind: 'official-mini-program', name: '甘肃税务社保缴费' }
export const CASHIER: ChannelRef = { kind: 'cashier', name: '代收' }

export class Phone implements KeyValueStore {
  readonly kept = new Map<string, string>()
  full = false
  writes = 0
  /** The day in China. */
  today = '2025-11-01'
  readonly opened: string[] = []
  copied: string | null = null

  read = (key: string): string | null => this.kept.get(key) ?? null

  write = (key: string, text: string): void => {
    if (this.full) throw new Error('exceed max size')
    this.writes += 1
    this.kept.set(key, text)
  }

  remove = (key: string): void => void this.kept.delete(key)

  /** Noon in Beijing. */
  now = (): number => Date.parse(`${this.today}T12:00:00+08:00`)

  externalApp: ExternalApp = {
    platform: 'weapp',
    openMiniProgram: (appId, path) => {
      this.opened.push(`${appId} ${path}`)
      return Promise.resolve('opened')
    },
    openLink: (url) => {
      this.opened.push(url)
      return Promise.resolve('opened')
    },
    copy: (text) => {
      this.copied = text
      return Promise.resolve()
    }
  }
}

export interface App {
  household: Household
  payments: Payments
  records: () => readonly PaymentRecord[]
}

export const NO_TARGETS: ChannelTargets = { miniPrograms: {}, links: {} }

let ids = 0

/** Starts the app on this phone, as after every kill. */
export function startOn(phone: Phone, more: Partial<PaymentPorts> = {}): App {
  const newId = () => `id-${(ids += 1)}`
  const household = createHousehold({
    storage: phone,
    library: { shelfFor },
    now: phone.now,
    earliest: '2023-09-01',
    newId,
    launchAsOf: null
  })
  const payments = createPayments({
    persisted: household.persist(paymentsPersistence),
    newId,
    now: phone.now,
    today: household.today,
    preview: () => household.days.getState().preview,
    externalApp: phone.externalApp,
    targets: NO_TARGETS,
    cashier: null,
    ...more
  })
  return { household, payments, records: () => payments.state.getState().records }
}

/** Paid for 2025, no claims: 400 yuan for 2026 in Lanzhou, until 31 December 2025. */
export const GROWN_UP: Resident = {
  birthDate: '1964-01-01',
  history: [{ year: 2025, scheme: 'resident', claimed: false }]
}

export function answer(query: Partial<AssessQuery> & { region?: string } = {}): Assessment {
  const { region = LANZHOU, ...rest } = query
  return assess(shelfFor(region), { asOf: '2025-11-01', resident: GROWN_UP, ...rest })
}

/** Quotes 2026 in Lanzhou for these members, and answers the ids of the payments. */
export function quoted(app: App, ...memberIds: string[]): string[] {
  const items = memberIds.map((memberId) => ({ memberId, region: LANZHOU, assessment: answer() }))
  return app.payments.quote(items).map(({ id }) => id)
}

/** The code and data of what an action is refused with. */
export function refusalOf(action: () => unknown): PaymentFault {
  return refusalsOf(action)[0]
}

/** The same of all that is refused, each for another record. */
export function refusalsOf(action: () => unknown): [PaymentFault, ...PaymentFault[]] {
  try {
    action()
  } catch (error) {
    if (error instanceof PaymentError) return [error.fault, ...error.others]
    throw error
  }
  throw new Error('nothing was refused')
}

interface Bought {
  region?: string
  resident?: Resident
  /** The day on which it was quoted, handed over, paid and declared. */
  on: string
  benefitYear?: number
  amountFen?: number
}

/** A payment that was made, and the app that it was made in. */
export function bought({ region = LANZHOU, resident = GROWN_UP, on, benefitYear, amountFen = 40000 }: Bought) {
  const phone = new Phone()
  phone.today = on
  const app = startOn(phone)
  const assessment = answer({ region, resident, asOf: on, benefitYear })
  const [quote] = app.payments.quote([{ memberId: 'mum', region, assessment }])
  const { id } = quote!
  app.payments.handOver([id], MINI_PROGRAM)
  app.payments.declarePaid([{ id, on, amountFen, receipt: '' }])
  return { phone, app, id, record: () => app.payments.record(id) }
}

/** A payment that was declared on 1 November. */
export function declared(app: App): string {
  const [id] = quoted(app, 'mum')
  app.payments.handOver([id!], MINI_PROGRAM)
  app.payments.declarePaid([{ id: id!, on: '2025-11-01', amountFen: 40000, receipt: 'A1' }])
  return id!
}
