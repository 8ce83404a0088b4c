/**
 * What must hold for every resident, day and place. Seed and number of runs can be given:
 * `PROPERTY_SEED=1 PROPERTY_RUNS=5000 npx jest tests/calculator/properties`.
 */
import fc from 'fast-check'
import type { Cover } from '@/calculator/assessment'
import type { EventKind, ResidentEvent } from '@/calculator/resident'
import { answer } from '../../scripts/answer'
import type { ToldProjection } from '../../scripts/answer'
import { assessed, forEvery, RUNS, walk } from './property-tools'
import type { Failure } from './property-tools'
import { addDays, assessRequest, daysBetween, isRealDate, paidTwice, projectRequest } from './arbitraries'
import type { AssessRequest } from './arbitraries'

jest.setTimeout(30_000 + RUNS * 50)

/** Every date is a day of the calendar; every sum and every number of days is a whole number. */
function isWellFormed(result: unknown): void {
  walk(result, (key, value) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
      expect([key, value, isRealDate(value)]).toEqual([key, value, true])
    if (/(On|By|^date|asOf)$/.test(key) && value !== null)
      expect([key, typeof value === 'string' && isRealDate(value)]).toEqual([key, true])
    if (/(fen|Fen|Days|daysLeft)$/.test(key) && !(value === null && MAY_BE_UNKNOWN.includes(key)))
      expect([key, Number.isInteger(value)]).toEqual([key, true])
  })
}

/** What a notice may leave open. */
const MAY_BE_UNKNOWN: readonly string[] = ['lapseFen', 'netFen', 'limitFen']

function freeze<T>(value: T): T {
  walk(value, (_, part) => Object.freeze(part))
  return value
}

/** Hunan's notices let cover begin before payment for these, and for new students; Gansu's letter to parents for newborns. */
const COVERED_BACKWARDS: readonly EventKind[] = ['birth', 'welfare-admission', 'employee-insurance-ended']

function mayBeCoveredBackwards({ region, resident }: AssessRequest, startsOn: string): boolean {
  if (!region.startsWith('43') && !region.startsWith('62')) return false
  const isNewStudent = resident.student?.startsWith('university-freshman') === true
  if (region.startsWith('43') && isNewStudent && ['2024-09-01', '2025-09-01'].includes(startsOn)) return true
  const events: readonly ResidentEvent[] = [
    ...(resident.events ?? []),
    ...(resident.birthDate === undefined ? [] : [{ kind: 'birth' as const, date: resident.birthDate }])
  ]
  return events.some(({ kind, date }) => {
    if (!COVERED_BACKWARDS.includes(kind) || (region.startsWith('62') && kind !== 'birth')) return false
    // Of the year before: welfare children in Hunan, newborns in Gansu, lost jobs by what is reported of Hunan 2026.
    const fromJanuary = date < startsOn && startsOn.endsWith('-01-01')
    return startsOn === date || fromJanuary
  })
}

/** No cover at all is later than any. */
const rank = (cover: Cover | null): string => cover?.startsOn ?? '9999-12-31'

describe('cover', () => {
  it('never starts before payment, but for the groups for whom a notice or a letter says so', () => {
    forEvery(assessRequest, (request) => {
      const startsOn = assessed(request).cover?.startsOn
      if (startsOn === undefined || startsOn === null || startsOn >= (request.payOn ?? request.asOf)) return
      expect([startsOn, mayBeCoveredBackwards(request, startsOn)]).toEqual([startsOn, true])
    })
  })

  it('never begins earlier by paying later', () => {
    forEvery(
      paidTwice,
      ([sooner, later]) => {
        const [first, second] = [assessed(sooner), assessed(later)]
        if (first.amountDue === null || second.amountDue === null) return
        // Between a day that is not stated and a definite one, neither is known to be the earlier.
        if (first.cover?.startsOn === null || second.cover?.startsOn === null) return
        expect(rank(second.cover) >= rank(first.cover)).toBe(true)
      },
      RUNS * 3
    )
  })

  it('lies within the year bought, or before it where a notice says so, and starts the day after the wait', () => {
    forEvery(assessRequest, (request) => {
      const { cover, waiting, benefitYear } = assessed(request)
      expect(waiting.totalDays).toBe(waiting.fixedDays + waiting.variableDays)
      if (waiting.totalDays === 0) expect([waiting.startsOn, waiting.endsOn]).toEqual([null, null])
      if (cover === null) return
      expect(cover.endsOn).toBe(`${benefitYear}-12-31`)
      if (cover.startsOn === null) return
      expect(cover.startsOn <= cover.endsOn).toBe(true)
      if (waiting.totalDays === 0 || waiting.startsOn === null || waiting.endsOn === null) return
      expect(cover.startsOn).toBe(addDays(waiting.endsOn, 1))
      expect(daysBetween(waiting.startsOn, cover.startsOn)).toBe(waiting.totalDays)
      expect(waiting.startsOn >= (request.payOn ?? request.asOf)).toBe(true)
    })
  })
})

describe('repair', () => {
  it('never waits longer and never costs less for one more year repaid', () => {
    const gap = fc.record({ missed: fc.integer({ min: 0, max: 9 }), fewer: fc.nat(8), more: fc.nat(8) })
    forEvery(gap, ({ missed, fewer, more }) => {
      const plan = (repairYears: number): unknown => ({
        kind: 'project',
        region: '620000',
        asOf: '2025-11-01',
        resident: { history: [{ year: 2025, scheme: 'resident', claimed: true }] },
        plan: Array.from({ length: missed + 1 }, (_, index) => ({
          year: 2026 + index,
          enrol: index === missed,
          ...(index === missed && { repairYears })
        }))
      })
      const last = (repairYears: number) => (answer(plan(repairYears)) as ToldProjection).years[missed]!
      const [less, much] = [last(Math.min(fewer, more)), last(Math.max(fewer, more))]
      expect(much.waiting.totalDays).toBeLessThanOrEqual(less.waiting.totalDays)
      expect(much.paidFen!).toBeGreaterThanOrEqual(less.paidFen!)
      if (much.paidFen! > less.paidFen!) expect(much.waiting.totalDays).toBeLessThan(less.waiting.totalDays)
    })
  })

  it('is offered only where another year helps', () => {
    forEvery(assessRequest, (request) => {
      const { repairOptions, waiting } = assessed({ ...request, repairYears: 0 })
      repairOptions.forEach((option, index) => {
        const before = index === 0 ? waiting.totalDays : repairOptions[index - 1]!.totalDays
        expect([option.years, option.totalDays < before, option.costFen! > 0]).toEqual([index + 1, true, true])
      })
    })
  })
})

describe('money', () => {
  it('is never negative, is the sum of its lines, and only a subsidy is taken off', () => {
    forEvery(assessRequest, (request) => {
      const { amountDue } = assessed(request)
      if (amountDue === null) return
      expect(amountDue.totalFen).toBeGreaterThanOrEqual(0)
      expect(amountDue.totalFen).toBe(amountDue.lines.reduce((sum, line) => sum + line.fen, 0))
      for (const line of amountDue.lines)
        expect([line.kind, line.fen < 0]).toEqual([line.kind, line.kind === 'subsidy'])
    })
  })

  it('is nothing for who is insured, and nothing where no window or no notice is', () => {
    forEvery(assessRequest, (request) => {
      const result = assessed(request)
      const listed = (request.resident.history ?? []).some(
        (one) => one.year === result.benefitYear && one.scheme === 'resident'
      )
      const { phase, amountDue, nextDeadline, reminders } = result
      if (listed && result.policyId !== null)
        expect([phase === 'insured' || phase === 'no-local-policy', amountDue]).toEqual([true, null])
      if (!['insured', 'closed', 'not-published', 'no-local-policy'].includes(phase)) return
      expect({ phase, amountDue, nextDeadline, reminders }).toEqual({
        phase,
        amountDue: null,
        nextDeadline: null,
        reminders: []
      })
      if (phase !== 'insured') expect(result.cover).toBeNull()
    })
  })
})

describe('deadlines and reminders', () => {
  it('count from today, and are never in the past', () => {
    forEvery(assessRequest, (request) => {
      const { nextDeadline, reminders } = assessed(request)
      if (nextDeadline !== null) {
        expect(nextDeadline.daysLeft).toBe(daysBetween(request.asOf, nextDeadline.date))
        expect(nextDeadline.daysLeft).toBeGreaterThanOrEqual(0)
      }
      const days = reminders.map((one) => one.on)
      expect(days.every((on) => on >= request.asOf)).toBe(true)
      expect(days).toEqual([...days].sort())
      expect(new Set(reminders.map((one) => one.id)).size).toBe(reminders.length)
    })
  })
})

describe('every answer', () => {
  it('has real dates and whole numbers only', () => {
    forEvery(assessRequest, (request) => isWellFormed(assessed(request)))
  })

  it('names each caution once, with a sentence', () => {
    forEvery(assessRequest, (request) => {
      const { cautions } = assessed(request)
      expect(new Set(cautions.map((one) => one.code)).size).toBe(cautions.length)
      for (const caution of cautions) expect(caution.message.length).toBeGreaterThan(0)
    })
  })

  it('is the same for the same question, and leaves the question as it was', () => {
    forEvery(fc.oneof(assessRequest, projectRequest), (request) => {
      const copy = structuredClone(request)
      const once = answer(freeze(request))
      expect(request).toEqual(copy)
      expect(answer(copy)).toEqual(once)
    })
  })
})

describe('a projection', () => {
  it('has real dates and whole numbers, a bounded ceiling, and pays nothing for a year left out', () => {
    forEvery(projectRequest, (request) => {
      const result = answer(request) as ToldProjection | Failure
      if ('error' in result) {
        expect(result.error.code).toBe('plan-year-closed')
        return
      }
      isWellFormed(result)
      expect(result.years.map((one) => one.year)).toEqual(request.plan.map((one) => one.year))
      for (const { enrolled, paidFen, cover, ceiling } of result.years) {
        if (!enrolled) expect([paidFen, cover]).toEqual([0, null])
        if (ceiling === null) continue
        if (ceiling.netFen !== null && ceiling.lapseFen !== null && ceiling.limitFen !== null) {
          expect(ceiling.netFen - ceiling.lapseFen).toBeLessThanOrEqual(ceiling.limitFen)
        }
        expect([(ceiling.lapseFen ?? 0) <= 0, ceiling.continuousFen >= 0, ceiling.zeroClaimFen >= 0]).toEqual([
          true,
          true,
          true
        ])
      }
    })
  })
})
