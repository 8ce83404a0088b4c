/** What every answer owes its reader, and every request that is wrong: a basis, and an error rather than an exception. */
import fc from 'fast-check'
import type { Basis } from '@/calculator'
import { answer } from '../../scripts/answer'
import { assessRequest, projectRequest } from './arbitraries'
import { assessed, forEvery, RUNS, walk } from './property-tools'
import type { Failure } from './property-tools'

jest.setTimeout(30_000 + RUNS * 50)

describe('the basis', () => {
  it('of every figure names notice and clause, and a reading says what the other would give', () => {
    forEvery(assessRequest, (request) => {
      const result = assessed(request)
      const figures = [
        result.window,
        result.nextDeadline,
        ...(result.amountDue?.lines ?? []),
        result.cover,
        ...result.repairOptions
      ]
      for (const figure of figures)
        if (figure !== null) expect(figure).toHaveProperty('basis.notice', expect.stringMatching(/./))
      walk(result, (key, value) => {
        const one = value as Partial<Basis> | null
        if (typeof one !== 'object' || one?.notice === undefined) return
        expect([key, one.notice !== '', one.clause !== '' && one.clause !== undefined]).toEqual([key, true, true])
        expect(['stated', 'derived', 'interpreted', 'reported']).toContain(one.certainty)
        expect([key, one.certainty === 'reported', one.source !== undefined]).toEqual([
          key,
          one.source !== undefined,
          one.certainty === 'reported'
        ])
        if (one.certainty === 'interpreted') expect(one.otherReading ?? '').not.toBe('')
      })
    })
  })
})

describe('a malformed request', () => {
  const refusedOrAnswered = (request: unknown): void => {
    const result = answer(request) as Partial<Failure>
    if (result.error === undefined) return
    expect([typeof result.error.code, typeof result.error.path, typeof result.error.message]).toEqual([
      'string',
      'string',
      'string'
    ])
  }

  it('is answered with an error, never with an exception: any JSON value', () => {
    forEvery(fc.jsonValue(), (value) => {
      expect(answer(value)).toHaveProperty('error.code')
    })
  })

  it('is answered with an error, never with an exception: one field of a sound one replaced', () => {
    const path = fc.constantFrom('region', 'asOf', 'benefitYear', 'payOn', 'repairYears', 'resident', 'plan', 'kind')
    forEvery(fc.tuple(fc.oneof(assessRequest, projectRequest), path, fc.jsonValue()), ([request, key, value]) =>
      refusedOrAnswered({ ...request, [key]: value })
    )
    const part = fc.constantFrom(
      'birthDate',
      'identities',
      'tier',
      'student',
      'history',
      'events',
      'neverInsured',
      'parentInsured',
      'employeeMonths'
    )
    forEvery(fc.tuple(fc.oneof(assessRequest, projectRequest), part, fc.jsonValue()), ([request, key, value]) =>
      refusedOrAnswered({ ...request, resident: { ...request.resident, [key]: value } })
    )
  })

  it('is never an exception for a tier of another place', () => {
    forEvery(
      fc.tuple(fc.oneof(assessRequest, projectRequest), fc.constantFrom('standard', 'tier-1', 'tier-2')),
      ([request, tier]) => refusedOrAnswered({ ...request, resident: { ...request.resident, tier } })
    )
  })
})
