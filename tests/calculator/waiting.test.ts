import type { HistoryYear, Resident, Rules } from '@/calculator'
import { usefulRepairs } from '@/calculator/repair'
import { waitingFor } from '@/calculator/waiting'
import { exemptionFor } from '@/calculator/waiting-terms'
import { windowsFor } from '@/calculator/window'
import { basis, CONCENTRATED, LATE, RULES, rulesWith, YEAR } from './made-up'

/** So many years missed right before the benefit year, after one that was insured. */
const missedLast = (years: number): HistoryYear[] => [
  ...Array.from({ length: years }, (_, i): HistoryYear => ({ year: YEAR - 1 - i, scheme: 'none' })),
  { year: YEAR - 1 - years, scheme: 'resident' }
]

function wait(resident: Resident, payOn: string, repairYears = 0, rules: Rules = RULES) {
  const window = windowsFor(rules, resident).find(({ from, closesOn }) => from <= payOn && payOn <= closesOn)!
  return waitingFor(rules, resident, window, payOn, repairYears)
}

const clauses = (waiting: ReturnType<typeof wait>): string[] => waiting.basis.map(({ clause }) => clause)

test('paying in time without a lapse brings no wait', () => {
  expect(wait({ history: missedLast(0) }, '2029-11-01')).toEqual({
    fixedDays: 0,
    variableDays: 0,
    totalDays: 0,
    startsOn: null,
    endsOn: null,
    certainty: 'exact',
    basis: [],
    otherReadings: []
  })
})

test('paying late waits from the payment day', () => {
  const late = wait({ history: missedLast(0) }, '2030-03-01')
  expect(late).toMatchObject({
    certainty: 'exact',
    fixedDays: 60,
    variableDays: 0,
    totalDays: 60,
    startsOn: '2030-03-01',
    endsOn: '2030-04-29'
  })
  expect(clauses(late)).toEqual(['late wait'])
  expect(late.otherReadings).toEqual([])
})

test('a lapse waits from 1 January for those who pay before the year', () => {
  const lapsed = wait({ history: missedLast(1) }, '2029-11-01')
  expect(lapsed).toMatchObject({ fixedDays: 50, variableDays: 0, startsOn: '2030-01-01', endsOn: '2030-02-19' })
  expect(clauses(lapsed)).toEqual(['lapse fixed', 'lapse start'])
})

test('each further missed year adds the variable part', () => {
  const lapsed = wait({ history: missedLast(3) }, '2029-11-01')
  expect(lapsed).toMatchObject({ fixedDays: 50, variableDays: 40, totalDays: 90 })
  expect(clauses(lapsed)).toEqual(['lapse fixed', 'lapse variable', 'lapse start'])
})

test('only years from the counting start are missed years', () => {
  const rules = rulesWith({ lapse: { ...RULES.lapse!, countsFrom: 2029 } })
  expect(wait({ history: missedLast(3) }, '2029-11-01', 0, rules).totalDays).toBe(50)
})

test('insurance between ends the run, an unknown year does not', () => {
  const [last, , before] = missedLast(3) as [HistoryYear, HistoryYear, HistoryYear]
  expect(wait({ history: [last, { year: 2028, scheme: 'employee' }, before] }, '2029-11-01').totalDays).toBe(50)
  expect(wait({ history: [last, before] }, '2029-11-01').totalDays).toBe(70)
})

test('paying late after a lapse waits one fixed part, not two', () => {
  const both = wait({ history: missedLast(2) }, '2030-03-01')
  expect(both).toMatchObject({ fixedDays: 60, variableDays: 20, totalDays: 80, endsOn: '2030-05-19' })
  expect(clauses(both)).toEqual(['late wait', 'lapse once', 'lapse variable'])
  expect(both.certainty).toBe('atLeast')
  expect(both.otherReadings).toMatchObject([
    { basis: { otherReading: '20 x n' }, totalDays: 100, coverStartsOn: '2030-06-09' },
    { basis: { otherReading: 'twice' }, totalDays: 130, coverStartsOn: '2030-07-09' }
  ])
})

test('one fixed part for both, where that can be read in one way only, has no other reading', () => {
  const rules = rulesWith({ lapse: { ...RULES.lapse!, onceBasis: basis('lapse once') } })
  expect(wait({ history: missedLast(2) }, '2030-03-01', 0, rules).otherReadings).toMatchObject([
    { basis: { otherReading: '20 x n' }, totalDays: 100, coverStartsOn: '2030-06-09' }
  ])
})

test('another reading that outlasts the year covers nothing', () => {
  const [first] = wait({ history: missedLast(1) }, '2030-10-20').otherReadings
  expect(first).toMatchObject({ basis: { otherReading: '20 x n' }, totalDays: 80, coverStartsOn: null })
})

test('a reading that covers the very last day still covers', () => {
  const [first] = wait({ history: missedLast(1) }, '2030-10-12').otherReadings
  expect(first).toMatchObject({ basis: { otherReading: '20 x n' }, totalDays: 80, coverStartsOn: '2030-12-31' })
})

test('repairing takes its days off the variable part', () => {
  const repaired = wait({ history: missedLast(3) }, '2029-11-01', 1)
  expect(repaired).toMatchObject({ fixedDays: 50, variableDays: 20 })
  expect(clauses(repaired)).toEqual(['lapse fixed', 'lapse variable', 'repair', 'lapse start'])
})

test('after four missed years the sum stays at the floor, whatever is repaid', () => {
  const four = { history: missedLast(4) }
  expect(wait(four, '2029-11-01').totalDays).toBe(110)
  expect(clauses(wait(four, '2029-11-01'))).not.toContain('floor')
  expect(wait(four, '2029-11-01', 1)).toMatchObject({ fixedDays: 50, variableDays: 50, totalDays: 100 })
  expect(clauses(wait(four, '2029-11-01', 1))).toContain('floor')
  expect(wait({ history: missedLast(3) }, '2029-11-01', 2).totalDays).toBe(50)
})

test('a lapse counts calendar months where the notice does', () => {
  const months = rulesWith({
    lapse: {
      ...RULES.lapse!,
      fixed: { span: { count: 3, unit: 'month' }, basis: basis('three months') },
      variable: { span: { count: 1, unit: 'month' }, basis: basis('a month', '1 x n') },
      floor: null,
      repair: null
    }
  })
  expect(wait({ history: missedLast(2) }, '2029-11-01', 0, months)).toMatchObject({
    fixedDays: 90,
    variableDays: 30,
    endsOn: '2030-04-30'
  })
})

test('a lapse without a stated variable part has a fixed one only', () => {
  const rules = rulesWith({ lapse: { ...RULES.lapse!, variable: null, floor: null, repair: null } })
  expect(wait({ history: missedLast(3) }, '2029-11-01', 0, rules)).toMatchObject({ totalDays: 50, otherReadings: [] })
})

test('without a repair rule nothing can be repaired', () => {
  const rules = rulesWith({ lapse: { ...RULES.lapse!, repair: null } })
  expect(wait({ history: missedLast(3) }, '2029-11-01', 1, rules).variableDays).toBe(40)
})

test.each([
  [1, 0],
  [2, 1],
  [3, 2],
  [4, 1],
  [5, 2]
])('with %i missed years %i repayments are of use', (missed, useful) => {
  const resident = { history: missedLast(missed) }
  expect(usefulRepairs(RULES, resident, windowsFor(RULES, resident)[0]!, '2029-11-01')).toBe(useful)
})

test('no repayment is of use where none is offered, or where nobody waits', () => {
  const resident = { history: missedLast(3) }
  const without = rulesWith({ lapse: { ...RULES.lapse!, repair: null } })
  expect(usefulRepairs(without, resident, windowsFor(without, resident)[0]!, '2029-11-01')).toBe(0)
  expect(usefulRepairs(rulesWith({ lapse: null }), resident, windowsFor(RULES, resident)[0]!, '2029-11-01')).toBe(0)
})

const exception = { exemptFromWaiting: true, basis: basis('exempt') }
const exempting = rulesWith({
  windows: [
    CONCENTRATED,
    {
      ...LATE,
      exceptions: [
        { ...exception, identities: ['subsistence'] },
        { ...exception, students: ['university'] },
        { ...exception, events: ['birth'] },
        { ...exception, identities: ['orphan'], exemptFromWaiting: false }
      ]
    }
  ],
  specialWindows: []
})

test.each<[string, Resident, boolean]>([
  ['an exempt identity', { identities: ['subsistence'] }, true],
  ['a class of an exempt identity', { identities: ['rural-subsistence-1-2'] }, true],
  ['another identity', { identities: ['severe-disability'] }, false],
  ['an exception that does not exempt', { identities: ['orphan'] }, false],
  ['an exempt kind of student', { student: 'university' }, true],
  ['another kind of student', { student: 'university-poor' }, false],
  ['a birth in the year', { events: [{ kind: 'birth', date: '2030-01-05' }] }, true],
  ['a birth date in the year', { birthDate: '2030-01-05' }, true],
  ['a birth in another year', { events: [{ kind: 'birth', date: '2029-12-05' }] }, false],
  ['another event', { events: [{ kind: 'military-discharge', date: '2030-01-05' }] }, false],
  ['nobody special', {}, false]
])('%s is exempt from waiting: %#', (_, resident, exempt) => {
  const late = windowsFor(exempting, resident).find(({ kind }) => kind === 'late')!
  expect(exemptionFor(exempting, resident, late, late.from) !== null).toBe(exempt)
  expect(waitingFor(exempting, resident, late, '2030-02-01', 0).totalDays).toBe(exempt ? 0 : 60)
})

test('members of a special group never wait, lapsed or not', () => {
  const resident: Resident = { events: [{ kind: 'birth', date: '2030-03-01' }], history: missedLast(2) }
  const special = windowsFor(RULES, resident).find(({ kind }) => kind === 'special')!
  expect(waitingFor(RULES, resident, special, '2030-03-10', 0).totalDays).toBe(0)
})
