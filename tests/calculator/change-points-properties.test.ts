/**
 * The change points against every day tried one by one: between two of them nothing jumps, on each something does.
 * Longer runs: `PROPERTY_SEED=1 PROPERTY_RUNS=5000 npx jest tests/calculator/change-points-properties`.
 */
import fc from 'fast-check'
import {
  assess,
  changePoints,
  type Assessment,
  type ChangeKind,
  type ChangePoint,
  type Resident,
  type Shelf
} from '@/calculator'
import { shelfFor } from '@/policy'
import { addDays, assessRequest, daysBetween, residentIn } from './arbitraries'
import { forEvery, RUNS } from './property-tools'
import { madeUpRules } from './made-up-at-random'
import { shelfOf } from './made-up'

jest.setTimeout(60_000 + RUNS * 200)

interface Question {
  shelf: Shelf
  resident: Resident
  benefitYear: number
  from: string
  to: string
}

/** What one who pays on the day is told; `null`: one cannot pay. */
function toldOn({ shelf, resident, benefitYear }: Question, day: string): Assessment | null {
  const told = assess(shelf, { asOf: day, resident, benefitYear })
  return told.phase !== 'not-yet-open' && told.amountDue ? told : null
}

/** Months differ by up to three days; the waits of the made-up rules differ by more. */
const LONGEST_DRIFT = 3

function isOtherWait(before: Assessment, after: Assessment): boolean {
  const [a, b] = [before.waiting.fixedDays, after.waiting.fixedDays]
  return Math.abs(a - b) > LONGEST_DRIFT || (a === 0) !== (b === 0)
}

function isJump(before: Assessment, after: Assessment): boolean {
  if (after.cover === null || before.cover === null) return after.cover !== before.cover && after.cover !== null
  const [a, b] = [before.cover.startsOn, after.cover.startsOn]
  if (a === null || b === null) return a !== b
  return ![0, 1].includes(daysBetween(a, b))
}

function kindsOn(
  { shelf, benefitYear }: Question,
  before: Assessment | null,
  after: Assessment | null,
  day: string
): ChangeKind[] {
  const issuedOn = shelf.rules.find((rules) => rules.benefitYear === benefitYear)?.notice.issuedOn
  const opens = after !== null && (after.window!.opensOn ?? issuedOn) === day
  const kinds: Partial<Record<ChangeKind, boolean>> = {
    'window-closes': before !== null && before.window!.closesOn < day,
    'window-opens': opens && !after.window!.isFurther,
    'further-window': opens && after.window!.isFurther === true,
    useless: after !== null && after.cover === null && (before === null || before.cover !== null)
  }
  if (before && after) {
    const [a, b] = [before.amountDue!, after.amountDue!]
    kinds.price = a.totalFen !== b.totalFen || a.certainty !== b.certainty
    kinds.waiting = isOtherWait(before, after)
    kinds.cover = isJump(before, after)
  }
  return (Object.keys(kinds) as ChangeKind[]).filter((kind) => kinds[kind])
}

const inShort = (told: Assessment | null): ChangePoint['after'] =>
  told && {
    window: told.window!.kind,
    totalFen: told.amountDue!.totalFen,
    certainty: told.amountDue!.certainty,
    source: told.amountDue!.source,
    waitingDays: told.waiting.totalDays,
    cover: told.cover && { startsOn: told.cover.startsOn, endsOn: told.cover.endsOn }
  }

function everyDayTried(question: Question): ChangePoint[] {
  const points: ChangePoint[] = []
  let before = toldOn(question, addDays(question.from, -1))
  for (let day = question.from; day <= question.to; day = addDays(day, 1)) {
    const after = toldOn(question, day)
    const kinds = kindsOn(question, before, after, day)
    if (kinds.length > 0) points.push({ on: day, kinds, before: inShort(before), after: inShort(after) })
    before = after
  }
  return points
}

const sorted = (points: readonly ChangePoint[]) => points.map((point) => ({ ...point, kinds: [...point.kinds].sort() }))

function holds(question: Question): void {
  const { shelf, ...query } = question
  expect(sorted(changePoints(shelf, query))).toEqual(sorted(everyDayTried(question)))
}

const length = fc.oneof({ arbitrary: fc.nat(40), weight: 1 }, { arbitrary: fc.nat(600), weight: 3 })

describe('the change points of any resident are the days on which something jumps', () => {
  test('under the five notices', () => {
    const policyYears = (region: string): number[] => shelfFor(region).rules.map(({ benefitYear }) => benefitYear)
    const question = fc
      .tuple(
        assessRequest.filter(({ region }) => policyYears(region).length > 0),
        fc.nat(),
        length
      )
      .map(([{ region, asOf, resident }, pick, days]): Question => {
        const years = policyYears(region)
        const from = addDays(asOf, 1)
        return {
          shelf: shelfFor(region),
          resident,
          benefitYear: years[pick % years.length]!,
          from,
          to: addDays(from, days)
        }
      })
    forEvery(question, holds)
  })

  test('under rules of all kinds', () => {
    const question = fc
      .tuple(
        madeUpRules,
        fc.integer({ min: 0, max: 500 }).map((days) => addDays('2029-08-01', days)),
        length
      )
      .chain(([rules, asOf, days]) =>
        residentIn('000000', asOf).map((resident): Question => {
          const from = addDays(asOf, 1)
          return { shelf: shelfOf(rules), resident, benefitYear: 2030, from, to: addDays(from, days) }
        })
      )
    forEvery(question, holds)
  })
})
