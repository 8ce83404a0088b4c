import type { Resident } from '@/calculator'
import { ask, codes, complete } from './ask'

describe('whoever is insured already', () => {
  const insured: Resident = { history: [...complete, { year: 2030, scheme: 'resident', claimed: true }] }

  test('owes nothing and has no deadline, but keeps a ceiling', () => {
    const answer = ask('2029-11-05', insured)
    expect(answer).toMatchObject({
      phase: 'insured',
      window: null,
      nextDeadline: null,
      amountDue: null,
      cover: null,
      reminders: [],
      repairOptions: []
    })
    expect(answer.ceiling).toMatchObject({ continuousFen: 9000 })
    expect(ask('2031-06-01', insured).phase).toBe('insured')
    expect(codes(ask('2029-11-05', insured, { payOn: '2029-12-01' }))).toEqual([])
  })

  test('has no ceiling here if insured as an employee', () => {
    expect(ask('2029-11-05', { history: [{ year: 2030, scheme: 'employee' }] })).toMatchObject({
      phase: 'insured',
      ceiling: null
    })
  })

  test('is not taken for insured after an employee insurance that ended in that year', () => {
    const history = [{ year: 2030, scheme: 'employee' as const }]
    const ended = (date: string): Resident => ({ history, events: [{ kind: 'employee-insurance-ended', date }] })
    expect(ask('2030-03-10', ended('2030-03-01')).phase).toBe('late')
    expect(ask('2030-03-10', ended('2029-03-01')).phase).toBe('insured')
    expect(ask('2030-03-10', { history, events: [{ kind: 'birth', date: '2030-03-01' }] }).phase).toBe('insured')
  })
})
