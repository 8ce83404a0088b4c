/** Whatever lies on the phone, the app opens, can be used, and loses none of it, also while there is no room. */
import * as fc from 'fast-check'
import { GuideError, MemberError } from '@/household'
import { PaymentError } from '@/payment'
import { ReminderError } from '@/reminder'
import { BackupError, PreviewError } from '@/storage'
import { Phone } from '../../household/support/phone'
import { answer as assessedFor } from '../../payment/support'
import { startApp } from '../app'
import type { App } from '../app'
import { fuzz } from '../fuzz'
import { lostOf } from '../lost'
import { oddDay } from '../odd'
import { anyShelf } from '../shelf'

const REFUSALS = [BackupError, GuideError, MemberError, PaymentError, PreviewError, ReminderError]

const ACTS: Record<string, (app: App, which: number) => void> = {
  add: ({ household }) =>
    void household.addMember({
      nickname: '新人',
      relation: 'other',
      region: '620102',
      resident: {},
      enrolment: 'first'
    }),
  rename({ household }, which) {
    const { members } = household.store.getState()
    const member = members[which % Math.max(1, members.length)]
    if (member) household.updateMember(member.id, { enrolment: 'moved' })
  },
  removeAndPutBack({ household }, which) {
    const { members } = household.store.getState()
    const member = members[which % Math.max(1, members.length)]
    if (member) household.removeMember(member.id)()
  },
  guide({ household: { guide } }, which) {
    if (guide.view() === null) guide.start()
    guide.answer('region', which % 2 === 0 ? '620102' : '500102')
    guide.answer('who', { relation: 'self', nickname: '我' })
    guide.back()
  },
  edit({ household }, which) {
    const { members } = household.store.getState()
    const member = members[which % Math.max(1, members.length)]
    if (member) household.guide.edit(member.id)
    household.guide.save()
  },
  settings: ({ household }) => household.changeSettings({ textSize: 'elder' }),
  quote({ household, payments }, which) {
    const { members } = household.store.getState()
    const member = members[which % Math.max(1, members.length)]
    if (!member) return
    const [record] = payments.quote([{ memberId: member.id, region: '620102', assessment: assessedFor() }])
    if (record) payments.handOver([record.id], { kind: 'bank', name: 'x' })
  },
  declare({ payments }, which) {
    const { records } = payments.state.getState()
    const record = records[which % Math.max(1, records.length)]
    if (record) payments.declarePaid([{ id: record.id, on: '2025-11-01', amountFen: 1, receipt: '' }])
  },
  remind({ household, reminders }, which) {
    const { members } = household.store.getState()
    const member = members[which % Math.max(1, members.length)]
    if (!member) return
    reminders.changeSettings(member.id, { hour: which % 24 })
    reminders.settingsOf(member.id).offsets.includes(7)
    reminders.plan([
      { memberId: member.id, nickname: member.nickname, open: [assessedFor()], paid: [], recheck: [], seasons: [] }
    ])
  },
  forget({ reminders }) {
    for (const added of reminders.state.getState().added) reminders.forget(added)
  },
  reload: ({ household }) => household.reload(),
  backup: ({ household }) => void household.restore(household.readBackup(household.backup())),
  dismiss: ({ household }) => household.dismissIssue()
}

interface Use {
  act: string
  which: number
  /** Whether there is room on the phone meanwhile. */
  full: boolean
}

const uses: fc.Arbitrary<Use[]> = fc.array(
  fc.record({ act: fc.constantFrom(...Object.keys(ACTS)), which: fc.nat(9), full: fc.boolean() }),
  { maxLength: 6 }
)

function use(app: App, phone: Phone, { act, which, full }: Use): void {
  phone.full = full
  try {
    ACTS[act]!(app, which)
  } catch (error) {
    if (!REFUSALS.some((Refusal) => error instanceof Refusal)) throw error
  } finally {
    phone.full = false
  }
}

fuzz('store', 60, fc.record({ shelf: anyShelf, uses, today: oddDay, fullAtFirst: fc.boolean() }), (input) => {
  const phone = new Phone()
  for (const [key, text] of Object.entries(input.shelf)) phone.kept.set(key, text)
  const before = new Map(phone.kept)
  phone.full = input.fullAtFirst
  const app = startApp(phone, { today: input.today })
  phone.full = false
  expect(lostOf(before, phone.kept, app)).toEqual([])

  for (const one of input.uses) use(app, phone, one)
  expect(lostOf(before, phone.kept, app)).toEqual([])
  const again = startApp(phone, { today: input.today })
  expect(lostOf(before, phone.kept, again)).toEqual([])
  expect(() => again.household.backup()).not.toThrow()
})
