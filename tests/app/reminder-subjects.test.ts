import type { Member } from '@/household'
import { library } from '@/policy'
import { memberYears } from '@/app/member-years'
import { reminderSubjects } from '@/app/reminder-subjects'
import { bought, declared, GROWN_UP, LANZHOU, Phone, startOn } from '../payment/support'
import type { App } from '../payment/support'

const MUM: Member = {
  id: 'mum',
  nickname: '妈妈',
  relation: 'parent',
  region: LANZHOU,
  enrolment: 'continuing',
  changedAt: 0,
  resident: GROWN_UP
}

/** On which days payments were made that are to be looked for, and which starts of cover are ahead, as seen on a day. */
function seenOn(asOf: string, app: App) {
  const [subject] = reminderSubjects([memberYears(MUM, app.records(), asOf, library)], asOf)
  return {
    looksFor: subject!.recheck.map(({ since }) => since),
    covers: subject!.paid.map(({ assessment }) => assessment.cover?.startsOn)
  }
}

const NOTHING = { looksFor: [], covers: [] }
const BOTH = { looksFor: ['2025-11-01'], covers: ['2026-01-01'] }

// Lanzhou, paid in the concentrated window for 2026: covered from 1 January 2026.

test('on a day before the payment there is nothing of it to remember', () => {
  const { app } = bought({ on: '2025-12-01' })
  expect(seenOn('2025-11-01', app)).toEqual(NOTHING)
  expect(seenOn('2025-12-01', app)).toEqual({ looksFor: ['2025-12-01'], covers: ['2026-01-01'] })
})

test('a payment that was given back is remembered on the days before that, and on none after', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const id = declared(app)
  phone.today = '2025-11-10'
  app.payments.refund(id, '2025-11-10')
  expect(seenOn('2025-11-05', app)).toEqual(BOTH)
  expect(seenOn('2025-11-10', app)).toEqual(NOTHING)
})

test('a payment that was found is looked for on the days before that only', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const id = declared(app)
  phone.today = '2025-11-10'
  app.payments.confirm(id, '2025-11-10')
  expect(seenOn('2025-11-05', app)).toEqual(BOTH)
  expect(seenOn('2025-11-10', app)).toEqual({ looksFor: [], covers: ['2026-01-01'] })
})
