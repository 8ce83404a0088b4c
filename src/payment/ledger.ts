/** The records in memory and on the phone; whatever changes one of them goes through here. */
import { createStore } from 'zustand/vanilla'
import type { Readable } from '@/storage'
import { PaymentError } from './errors'
import type { PaymentPorts } from './ports'
import { isUnderWay } from './record'
import type { PaymentRecord } from './record'
import { moved } from './transitions'
import type { Moment } from './transitions'

export interface PaymentsState {
  /** Of all members, oldest first. */
  records: readonly PaymentRecord[]
}

export interface Ledger {
  state: Readable<PaymentsState>
  /** Throws PaymentError `record-unknown`. */
  record: (id: string) => PaymentRecord
  moment: () => Moment
  /** Puts records in the place of those with the same id, or at the end; one write. Answers whether it was kept. */
  put: (changed: readonly PaymentRecord[]) => boolean
  /** The same, but nothing has changed if it was not kept; throws PaymentError `not-kept` then. */
  putForSure: (changed: readonly PaymentRecord[]) => void
  /** Those of a batch of which it is not known yet what became of them. */
  waiting: (batch: string) => PaymentRecord[]
  /** Nothing was paid: what waits of a batch is a quote again. */
  takeBack: (batch: string) => void
}

type LedgerPorts = Pick<PaymentPorts, 'persisted' | 'now' | 'today' | 'preview'>

export function createLedger({ persisted, now, today, preview }: LedgerPorts): Ledger {
  const store = createStore<PaymentsState>(() => ({ records: persisted.value }))
  persisted.onReplaced((records) => store.setState({ records }))

  const all = () => store.getState().records
  const moment = () => ({ at: now(), on: today() })
  /** The server may speak while another day is looked at, when nothing may be written: then it is asked again later. */
  const kept = (records: readonly PaymentRecord[]) => preview() === null && persisted.write([...records])

  function replaced(changed: readonly PaymentRecord[]): PaymentRecord[] {
    const byId = new Map(changed.map((record) => [record.id, record]))
    const present = all().map((record) => byId.get(record.id) ?? record)
    return [...present, ...[...byId.values()].filter(({ id }) => !present.some((record) => record.id === id))]
  }

  function put(changed: readonly PaymentRecord[]): boolean {
    if (changed.length === 0) return true
    const records = replaced(changed)
    store.setState({ records })
    return kept(records)
  }

  function waiting(batch: string): PaymentRecord[] {
    return all().filter((record) => record.batch === batch && isUnderWay(record))
  }

  return {
    state: store,
    moment,
    put,
    waiting,

    record(id) {
      const record = all().find((candidate) => candidate.id === id)
      if (record === undefined) throw new PaymentError({ code: 'record-unknown', data: { id } })
      return record
    },

    putForSure(changed) {
      const records = replaced(changed)
      if (!kept(records)) {
        // What was written last counts from here on, kept or not.
        kept(all())
        throw new PaymentError({ code: 'not-kept', data: {} })
      }
      store.setState({ records })
    },

    takeBack: (batch) => void put(waiting(batch).map((record) => takenBack(record, moment())))
  }
}

/** A quote again, as if nothing had been chosen; what was paid, if anything, stays in the history. */
export function takenBack(record: PaymentRecord, moment: Moment): PaymentRecord {
  return moved(record, 'quoted', moment, { channel: null, batch: null, order: null, paid: null, confirmedOn: null })
}
