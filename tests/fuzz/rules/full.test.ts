/** Every operation that writes, its first, second, … write refused: said so, nothing kept half, nothing lost. */
import { BackupError } from '@/storage'
import { Phone } from '../../household/support/phone'
import { answer as assessedFor } from '../../payment/support'
import { startApp } from '../app'
import type { App } from '../app'
import { lostOf } from '../lost'
import { REAL } from '../shelf'

/** A phone that has no room for one write: which, counted from 0. */
class CrampedPhone extends Phone {
  refuses: number | null = null
  writes = 0

  private readonly whole = this.write

  override write = (key: string, text: string): void => {
    this.writes += 1
    if (this.writes - 1 === this.refuses) throw new Error('QuotaExceededError')
    this.whole(key, text)
  }

  from(write: number): void {
    this.refuses = write
    this.writes = 0
  }
}

/** A phone on which everything has been used. */
function usedPhone(): CrampedPhone {
  const phone = new CrampedPhone()
  for (const [name, [kept]] of Object.entries(REAL)) phone.kept.set(`buduanbao/${name}`, JSON.stringify(kept))
  startApp(phone)
  return phone
}

const backup = (() => {
  const app = startApp(new Phone())
  const { id } = app.household.addMember({
    nickname: '姑姑',
    relation: 'other',
    region: '620102',
    resident: {},
    enrolment: 'first'
  })
  app.payments.quote([{ memberId: id, region: '620102', assessment: assessedFor() }])
  app.reminders.changeSettings(id, { hour: 7 })
  app.household.changeSettings({ appearance: 'light' })
  return app.household.backup()
})()

const planned = {
  uid: 'u',
  memberId: 'mother',
  nickname: '妈妈',
  benefitYear: 2026,
  kind: 'window-opens',
  on: '2025-11-10',
  about: '2025-11-10',
  hour: 9
}
const reminder = planned as unknown as Parameters<App['reminders']['dismiss']>[0]

const OPERATIONS: Record<string, (app: App) => unknown> = {
  'a member added': ({ household }) =>
    household.addMember({ nickname: '新人', relation: 'other', region: '620102', resident: {}, enrolment: 'first' }),
  'a member changed': ({ household }) => household.updateMember('mother', { enrolment: 'moved' }),
  'a member removed': ({ household }) => household.removeMember('self'),
  'a member put back': ({ household }) => household.removeMember('self')(),
  'the guide begun': ({ household }) => household.guide.start(),
  'the guide answered': ({ household }) => household.guide.answer('region', '500102'),
  'the guide one question back': ({ household }) => household.guide.back(),
  'the guide kept as a member': ({ household }) => household.guide.save(),
  'a member edited': ({ household }) => household.guide.edit('mother'),
  'the guide dropped': ({ household }) => household.guide.discard(),
  'settings changed': ({ household }) => household.changeSettings({ textSize: 'normal' }),
  'a payment quoted': ({ payments }) =>
    payments.quote([{ memberId: 'self', region: '620102', assessment: assessedFor() }]),
  'a payment handed over': ({ payments }) => payments.handOver(['father-2026'], { kind: 'bank', name: 'x' }),
  'a payment begun': ({ payments }) => payments.start(['father-2026'], { kind: 'bank', name: 'x' }),
  'a payment declared': ({ payments }) =>
    payments.declarePaid([{ id: 'uncle-2025', on: '2025-11-03', amountFen: 40000, receipt: '' }]),
  'a payment not made': ({ payments }) => payments.notPaid(['uncle-2025']),
  'a payment confirmed': ({ payments }) => payments.confirm('mother-2026', '2025-11-05'),
  'a payment not found': ({ payments }) => payments.notFound('mother-2026'),
  'a payment refunded': ({ payments }) => payments.refund('mother-2026', '2025-11-05'),
  'a payment corrected': ({ payments }) =>
    payments.correct('mother-2026', { on: '2025-11-01', amountFen: 40000, receipt: '7' }),
  'reminders set': ({ reminders }) => reminders.changeSettings('mother', { hour: 8 }),
  'a reminder in the calendar': ({ reminders }) => reminders.addToCalendar(reminder),
  'reminders exported': ({ reminders }) => reminders.noteExported([reminder]),
  'a reminder dismissed': ({ reminders }) => reminders.dismiss(reminder),
  'a reminder forgotten': ({ reminders }) => reminders.forget(reminders.state.getState().added[0]!),
  'a backup restored': ({ household }) => household.restore(household.readBackup(backup))
}

/** Of what was refused before anything was written: the resident is told by the error itself. */
function isTold(error: unknown): boolean {
  return error instanceof BackupError || (error instanceof Error && error.name === 'PaymentError')
}

describe.each(Object.entries(OPERATIONS))('a phone without room: %s', (_, operate) => {
  /** How it ends if this write finds no room. */
  async function refusing(write: number) {
    const phone = usedPhone()
    const app = startApp(phone)
    const before = new Map(phone.kept)
    phone.from(write)
    let refused: unknown = null
    try {
      const said = await operate(app)
      if (typeof said === 'object' && said !== null && 'kind' in said && said.kind === 'failed')
        refused = new BackupError('no-room')
    } catch (error) {
      refused = error
    }
    return { phone, before, app, refused, isDone: phone.writes <= write }
  }

  it('is told, keeps every text whole and loses nothing, whichever write is the first to fail', async () => {
    for (let write = 0; ; write += 1) {
      const { phone, before, app, refused, isDone } = await refusing(write)
      if (isDone) {
        expect(refused).toBeNull()
        // Otherwise nothing was ever refused, and this looks at nothing.
        expect(write).toBeGreaterThan(0)
        return
      }
      const { issues } = app.household.store.getState()
      const again = startApp(phone)
      if (refused !== null) {
        expect(isTold(refused)).toBe(true)
        // What was refused has not begun.
        expect([...phone.kept].sort()).toEqual([...before].sort())
      } else if (again.household.backup() !== app.household.backup()) {
        // What is on the screen and not on the phone is said so.
        expect(issues).toContainEqual(expect.objectContaining({ kind: 'full' }))
      }
      const removed = /removed|put back/.test(expect.getState().currentTestName ?? '')
      const lost = lostOf(before, phone.kept, again).filter((what) => !(removed && what.endsWith('member self')))
      expect(lost).toEqual([])
    }
  })
})

it('a feed that finds no room leaves the one that was kept', () => {
  const phone = usedPhone()
  const kept = phone.kept.get('buduanbao/feed')
  const { household } = startApp(phone)
  phone.full = true
  household.changeSettings({ textSize: 'normal' })
  expect(household.store.getState().issues).toEqual([{ kind: 'full', key: 'buduanbao/settings' }])
  expect(phone.kept.get('buduanbao/feed')).toBe(kept)
})
