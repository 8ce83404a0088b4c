/** Payments put together, on whatever phone, clock and cashier they are given. */
import type { CivilDate } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { refuseInPreview } from '@/storage'
import type { Readable } from '@/storage'
import { channelsFor } from './channels'
import type { AvailableChannel } from './channels'
import { confirmed, correctedPaid, declaredPaid, notFound, notPaid, refunded } from './declaring'
import type { Declaration } from './declaring'
import { eachOrNone, PaymentError } from './errors'
import { createHandOver } from './hand-over'
import { createInApp } from './in-app'
import { createLedger } from './ledger'
import type { PaymentsState } from './ledger'
import type { PaymentPorts } from './ports'
import { quotedRecord, refuseRival } from './quoting'
import type { QuoteItem } from './quoting'
import { isUnderWay } from './record'
import type { ChannelRef, PaymentRecord } from './record'
import { moved } from './transitions'
import type { BeginOptions, HandOverOutcome, PaymentWay } from './way'

/**
 * Each writer is one write. Each throws PaymentError, and then nothing has changed: `preview-on` while another day is
 * looked at, `record-unknown`, `transition`, and what is named beside it. What is about one record names it as `id`.
 */
export interface Payments {
  /** For subscribing. */
  state: Readable<PaymentsState>
  /** Throws `record-unknown`. */
  record: (id: string) => PaymentRecord
  /**
   * Opens a record for each member and year; one that is only quoted so far is renewed.
   * Throws `nothing-due`, and, unless `again`, `already-paid` and `under-way`.
   */
  quote: (items: readonly QuoteItem[]) => PaymentRecord[]
  /** Written before anything leaves the app. Throws `not-kept`, `nobody`, `already-paid`, `under-way`. */
  handOver: (ids: readonly string[], channel: ChannelRef) => PaymentRecord[]
  /**
   * Hands over, and opens the channel: another app, or the operator's cashier.
   * Rejects as `handOver` throws, but for `not-kept`.
   */
  start: (ids: readonly string[], channel: ChannelRef, options?: BeginOptions) => Promise<HandOverOutcome>
  /** Asks the server about orders that were left unknown, as by a kill. Never rejects. */
  resume: () => Promise<void>
  /** Back to the quote. Throws `server-decides`. */
  notPaid: (ids: readonly string[]) => void
  /**
   * Says which payments were made, and which others, by id in `unpaid`, were not: those go back to the quote in the same write.
   * Throws `server-decides`, `date-invalid`, `date-in-future`, `amount-invalid`,
   * `receipt-too-long`; of several, each in its own right.
   */
  declarePaid: (declarations: readonly Declaration[], unpaid?: readonly string[]) => void
  /**
   * Paid without this app, as at a counter: quotes are handed over, to no channel, and declared paid, all in one write.
   * Throws as `declarePaid`, and `already-paid`, `under-way`.
   */
  recordPaid: (declarations: readonly Declaration[]) => void
  /** Seen in the official channel. Throws `date-invalid`, `date-in-future`, `date-before-payment`. */
  confirm: (id: string, on: CivilDate) => void
  /** Declared paid, but not found in the official channel. Throws `server-decides`. */
  notFound: (id: string) => void
  /** Throws as `confirm`. */
  refund: (id: string, on: CivilDate) => void
  /**
   * Replaces what was declared; the old entry stays in the history.
   * Throws as `declarePaid`, and `nothing-to-correct`, `date-after-outcome`.
   */
  correct: (id: string, paid: Omit<Declaration, 'id'>) => void
  /** The channels of a policy on this phone, those that open first. */
  channelsOf: (policy: LocalPolicy) => AvailableChannel[]
}

export function createPayments(ports: PaymentPorts): Payments {
  const { preview, newId, externalApp, cashier } = ports
  const ledger = createLedger(ports)
  const elsewhere = createHandOver(ports, ledger)
  // Of a payment that was begun in a build with a cashier, nobody can be asked in one without.
  const inApp = cashier === null ? elsewhere : createInApp(cashier, ledger)
  const wayOf = ({ kind }: ChannelRef): PaymentWay => (kind === 'cashier' ? inApp : elsewhere)

  const refuse = () =>
    refuseInPreview(preview, (day) => new PaymentError({ code: 'preview-on', data: { preview: day } }))

  /** Records changed together, in one write. */
  function change(ids: readonly string[], next: (record: PaymentRecord) => PaymentRecord): void {
    refuse()
    ledger.put(eachOrNone(ids, (id) => next(ledger.record(id))))
  }

  /** Written as handed over, in one batch. */
  function handOver(ids: readonly string[], channel: ChannelRef, batch: string): PaymentRecord[] {
    refuse()
    if (ids.length === 0) throw new PaymentError({ code: 'nobody', data: {} })
    const handed: PaymentRecord[] = []
    for (const id of new Set(ids)) {
      const record = ledger.record(id)
      const others = [...ledger.state.getState().records, ...handed]
      handed.push(moved(record, 'handed-over', ledger.moment(), { channel, batch }))
      refuseRival(others, record)
    }
    ledger.putForSure(handed)
    return handed
  }

  return {
    state: ledger.state,
    record: ledger.record,

    quote(items) {
      refuse()
      const quoted: PaymentRecord[] = []
      for (const item of items) {
        const before = [...ledger.state.getState().records, ...quoted]
        quoted.push(quotedRecord(before, item, ledger.moment(), newId))
      }
      ledger.put(quoted)
      return quoted
    },

    handOver: (ids, channel) => handOver(ids, channel, newId()),

    async start(ids, channel, options = {}) {
      const batch = newId()
      try {
        handOver(ids, channel, batch)
      } catch (error) {
        if (error instanceof PaymentError && error.fault.code === 'not-kept')
          return { kind: 'failed', reason: 'not-kept' }
        throw error
      }
      return wayOf(channel).begin({ batch, channel }, options)
    },

    async resume() {
      if (preview() !== null) return
      const { records } = ledger.state.getState()
      const batches = new Map<string, ChannelRef>()
      for (const { batch, channel } of records.filter(isUnderWay)) if (batch && channel) batches.set(batch, channel)
      await Promise.all([...batches].map(([batch, channel]) => wayOf(channel).resume({ batch, channel })))
    },

    notPaid: (ids) => change(ids, (record) => notPaid(record, ledger.moment())),

    declarePaid(declarations, unpaid = []) {
      refuse()
      const told = (id: string): PaymentRecord => {
        const record = declarations
          .filter((said) => said.id === id)
          .reduce((before, said) => declaredPaid(before, said, ledger.moment()), ledger.record(id))
        return unpaid.includes(id) ? notPaid(record, ledger.moment()) : record
      }
      const ids = new Set([...declarations.map(({ id }) => id), ...unpaid])
      ledger.put(eachOrNone([...ids], told))
    },

    recordPaid(declarations) {
      const said = new Map(declarations.map((one) => [one.id, one]))
      change([...said.keys()], (record) => {
        const declaration = said.get(record.id)
        if (!declaration) return record
        const handed = moved(record, 'handed-over', ledger.moment())
        refuseRival(ledger.state.getState().records, record)
        return declaredPaid(handed, declaration, ledger.moment())
      })
    },

    confirm: (id, on) => change([id], (record) => confirmed(record, on, ledger.moment())),
    notFound: (id) => change([id], (record) => notFound(record, ledger.moment())),
    refund: (id, on) => change([id], (record) => refunded(record, on, ledger.moment())),
    correct: (id, paid) => change([id], (record) => correctedPaid(record, paid, ledger.moment())),
    channelsOf: (policy) => channelsFor(policy, externalApp.platform, ports)
  }
}
