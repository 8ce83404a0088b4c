import type { Member } from '@/household'
import { library } from '@/policy'
import { changedSince } from '@/app/quote-changes'
import { answer, CHANGSHA, GROWN_UP, Phone, startOn } from '../payment/support'

const MUM: Member = {
  id: 'mum',
  nickname: '妈妈',
  relation: 'parent',
  region: CHANGSHA,
  enrolment: 'continuing',
  changedAt: 0,
  resident: GROWN_UP
}

/** What has changed by a later day of a payment for 2026 in Changsha that was quoted on the first one. */
function changed(quotedOn: string, asOf: string) {
  const phone = new Phone()
  phone.today = quotedOn
  const assessment = answer({ region: CHANGSHA, asOf: quotedOn, benefitYear: 2026 })
  const [record] = startOn(phone).payments.quote([{ memberId: MUM.id, region: CHANGSHA, assessment }])
  return changedSince([{ record: record!, member: MUM }], [record!], asOf, library)
}

// Changsha, late for 2026: a wait of 90 days. From 2 October it ends on 31 December; a day later, with the year.

test('a wait that has come to outlast the year since the quote is told before anything is handed over', () => {
  expect(changed('2026-10-02', '2026-10-03')).toMatchObject([
    { assessment: { cover: null }, warning: { kind: 'wait-outlasts-cover', level: 'confirm' } }
  ])
})

test('a wait that outlasted the year when it was quoted was ticked then, and is not told again', () => {
  expect(changed('2026-10-03', '2026-10-04')).toEqual([])
})

test('nothing has changed on the day of the quote, nor while the wait still ends within the year', () => {
  expect(changed('2026-10-02', '2026-10-02')).toEqual([])
  expect(changed('2026-09-01', '2026-10-02')).toEqual([])
})

test('a window that has closed since the quote stops the payment', () => {
  expect(changed('2026-10-03', '2027-01-05')).toMatchObject([{ warning: { level: 'stop' } }])
})
