import { warningsFor } from '@/payment'
import type { Warning, WarningsQuery } from '@/payment'
import { answer, CHANGSHA, GROWN_UP, LANZHOU, MINI_PROGRAM, Phone, quoted, startOn } from './support'

const warnings = (query: Partial<WarningsQuery>): Warning[] =>
  warningsFor({ assessment: answer(), quote: null, records: [], enrolment: 'continuing', ...query })

function paying() {
  const app = startOn(new Phone())
  const [id] = quoted(app, 'mum')
  app.payments.handOver([id!], MINI_PROGRAM)
  return { app, id: id! }
}

function paid() {
  const { app, id } = paying()
  app.payments.declarePaid([{ id, on: '2025-11-01', amountFen: 40000, receipt: '' }])
  return { app, id }
}

test('a resident who can pay now, for the first time, as quoted, gets no warning', () => {
  const app = startOn(new Phone())
  quoted(app, 'mum')
  const [record] = app.records()
  expect(warnings({ quote: record!.quote, records: app.records() })).toEqual([])
})

describe('a warning stops the payment', () => {
  test.each<[string, Parameters<typeof answer>[0], Warning]>([
    // Gansu collects for 2026 from 15 October to 31 December 2025, and in January and February 2026.
    [
      'once the last window has closed',
      { asOf: '2026-03-01', benefitYear: 2026 },
      { kind: 'window-closed', level: 'stop', benefitYear: 2026 }
    ],
    [
      'before the first one opens',
      { asOf: '2025-10-14', benefitYear: 2026 },
      { kind: 'window-not-open', level: 'stop', opensOn: '2025-10-15' }
    ],
    ['for a year without a notice', { benefitYear: 2027 }, { kind: 'no-notice', level: 'stop', benefitYear: 2027 }],
    ['in a place without one', { region: '440000' }, { kind: 'no-notice', level: 'stop', benefitYear: 2026 }],
    [
      'for a year that one has said to be insured in',
      { benefitYear: 2026, resident: { history: [{ year: 2026, scheme: 'employee' }] } },
      { kind: 'already-paid', level: 'stop', paidOn: null, amountFen: null }
    ]
  ])('%s', (_, query, warning) => {
    expect(warnings({ assessment: answer(query) })).toEqual([warning])
  })
})

describe('a warning has to be confirmed before paying', () => {
  test('if the year is paid already', () => {
    const { app } = paid()
    expect(warnings({ records: app.records() })).toEqual([
      { kind: 'already-paid', level: 'confirm', paidOn: '2025-11-01', amountFen: 40000 }
    ])
    const otherYear = answer({ region: CHANGSHA, asOf: '2025-05-01', resident: {} })
    expect(warnings({ records: app.records(), assessment: otherYear })).toEqual([])
  })

  test('if a payment is under way', () => {
    const { app } = paying()
    expect(warnings({ records: app.records() })).toEqual([{ kind: 'under-way', level: 'confirm', since: '2025-11-01' }])
  })

  test('if a payment was declared, and then not found', () => {
    const { app, id } = paid()
    app.payments.notFound(id)
    expect(warnings({ records: app.records() })).toEqual([
      { kind: 'not-found-before', level: 'confirm', paidOn: '2025-11-01', amountFen: 40000 }
    ])
  })

  test('if the amount has changed', () => {
    const app = startOn(new Phone())
    quoted(app, 'mum')
    const poor = answer({ resident: { ...GROWN_UP, identities: ['rural-subsistence-1-2'] } })
    expect(warnings({ assessment: poor, quote: app.records()[0]!.quote })).toEqual([
      // 310 of 400 yuan are paid for them.
      { kind: 'amount-changed', level: 'confirm', wasFen: 40000, nowFen: 9000 }
    ])
  })

  test('if the wait outlasts the year', () => {
    // Hunan: 90 days from 3 October 2025 end with 31 December.
    const late = answer({ region: CHANGSHA, asOf: '2025-10-03', benefitYear: 2025, resident: {} })
    expect(warnings({ assessment: late })).toEqual([
      { kind: 'wait-outlasts-cover', level: 'confirm', waitEndsOn: '2025-12-31' }
    ])
    const inTime = answer({ region: CHANGSHA, asOf: '2025-10-02', benefitYear: 2025, resident: {} })
    expect(warnings({ assessment: inTime })).toEqual([])
  })
})

test.each(['first', 'moved', 'newborn'] as const)(
  'a member whose enrolment is "%s" is told to register first',
  (enrolment) => {
    expect(warnings({ enrolment })).toEqual([{ kind: 'registration-first', level: 'tell', need: enrolment }])
  }
)

test('the most serious warning comes first', () => {
  const { app } = paid()
  const closed = answer({ asOf: '2026-03-01', benefitYear: 2026, region: LANZHOU })
  expect(
    warnings({ assessment: closed, records: app.records(), enrolment: 'moved' }).map(({ level }) => level)
  ).toEqual(['stop', 'confirm', 'tell'])
})
