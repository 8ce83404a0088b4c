/** Until when one may pay: the end of the window, or longer for whoever is free from a later window's wait for some days. */
import type { Exception, OrdinaryWindow } from '@/calculator'
import { ask } from './ask'
import { basis, CONCENTRATED, LATE, rulesWith, shelfOf } from './made-up'

/** Born in the year before: no wait for whoever pays within 100 days of birth. */
const free: Exception = {
  events: ['birth'],
  eventIn: 'year-before',
  withinDays: 100,
  exemptFromWaiting: true,
  basis: basis('free')
}
const spring: OrdinaryWindow = { ...LATE, kind: 'supplementary', closesOn: '2030-02-15', exceptions: [free] }
const later: OrdinaryWindow = { ...LATE, opensOn: '2030-02-16', exceptions: [free] }
const shelf = shelfOf(rulesWith({ windows: [CONCENTRATED, spring, later], specialWindows: [], lapse: null }))

test.each([
  ['within the first window that is not free of a wait', '2029-10-20', '2030-01-28'],
  ['into the one after it', '2029-12-01', '2030-03-11']
])('the deadline of whoever is free of a wait for some days reaches %s', (_, birthDate, date) => {
  expect(ask('2029-12-05', { birthDate }, {}, shelf).nextDeadline).toMatchObject({
    date,
    kind: 'window-closes',
    basis: { clause: 'free' }
  })
  expect(ask('2030-01-05', { birthDate }, {}, shelf)).toMatchObject({
    phase: 'supplementary',
    waiting: { totalDays: 0 },
    nextDeadline: { date }
  })
})

test('the deadline is the end of the window for whoever is not free of a wait, or no longer', () => {
  expect(ask('2029-12-05', {}, {}, shelf).nextDeadline?.date).toBe('2029-12-31')
  expect(ask('2029-12-05', { birthDate: '2029-09-10' }, {}, shelf).nextDeadline?.date).toBe('2029-12-31')
  expect(ask('2030-02-01', { birthDate: '2029-10-20' }, {}, shelf)).toMatchObject({
    waiting: { totalDays: 60 },
    nextDeadline: { date: '2030-02-15' }
  })
})
