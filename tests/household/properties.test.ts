/** Whatever is answered, the guide comes to an end that the calculator and the store can take. */
import * as fc from 'fast-check'
import * as v from 'valibot'
import { addDays, assess, yearOf } from '@/calculator'
import type { Resident } from '@/calculator'
import {
  answerQuestion,
  CLAIMED,
  draftOf,
  emptyDraft,
  ENROLMENTS,
  factsFor,
  HISTORY_SCHEMES,
  historyYearsFor,
  availableIdentities,
  memberSchema,
  needsBirthDate,
  canSayNever,
  nextQuestion,
  OUTCOMES,
  PARENTS,
  previousQuestion,
  questionsFor,
  RELATIONS,
  availableSituations,
  toMember,
  toResident,
  withQuestion
} from '@/household'
import type { Answers, AskedId, Draft, Facts } from '@/household'
import { shelfFor } from '@/policy'

const DAYS = [
  '2023-10-01',
  '2024-11-01',
  '2025-01-31',
  '2025-08-01',
  '2025-12-31',
  '2026-01-10',
  '2026-11-28',
  '2028-02-29'
]
const REGIONS = ['620000', '620102', '430102', '500102', '110000']

function endOf({ answers: { insurance } }: Draft): string {
  return (insurance?.now === 'employee-ended' && insurance.endedOn) || ''
}

/** What is kept of a member besides, of which no question asks. */
const besides: fc.Arbitrary<Resident> = fc.record(
  {
    parentInsured: fc.boolean(),
    employeeMonths: fc.dictionary(fc.constantFrom('2019', '2020', '2021'), fc.nat(12), { minKeys: 1 })
  },
  { requiredKeys: [] }
)

/** An answer to a question, drawn from what its page offers. */
function anyAnswer<Q extends AskedId>(
  question: Q,
  draft: Draft,
  facts: Facts,
  pick: <T>(arbitrary: fc.Arbitrary<T>) => T
): Answers[Q] {
  const year = Number(facts.asOf.slice(0, 4))
  const ended = [
    { now: 'none' },
    { now: 'employee' },
    { now: 'employee-ended', endedOn: facts.asOf },
    { now: 'employee-ended', endedOn: null },
    { now: 'employee-ended', endedOn: addDays(facts.asOf, -50) }
  ] as const
  const answers: { [A in AskedId]: () => Answers[A] } = {
    region: () => facts.region,
    who: () => ({ relation: pick(fc.constantFrom(...RELATIONS)), nickname: '家人' }),
    birth: () => {
      const born = pick(fc.integer({ min: year - 100, max: year }))
      return needsBirthDate(born, facts)
        ? { year: born, date: born === year ? facts.asOf : `${born}-06-30` }
        : { year: born }
    },
    parents: () => pick(fc.constantFrom(...PARENTS)),
    insurance: () => pick(fc.constantFrom(...ended)),
    months: () => ({ year: yearOf(endOf(draft)), paid: pick(fc.option(fc.nat(12), { nil: null })) }),
    student: () => pick(fc.constantFrom(...facts.students)),
    situation: () => pick(fc.subarray(availableSituations(draft, facts))).map((kind) => ({ kind, date: facts.asOf })),
    identities: () => pick(fc.subarray(availableIdentities(draft, facts))),
    enrolment: () => pick(fc.constantFrom(...ENROLMENTS)),
    history: () => {
      if (canSayNever(draft, facts) && pick(fc.boolean())) return 'never'
      return historyYearsFor(draft, facts).map((of) => {
        const scheme = pick(fc.constantFrom(...HISTORY_SCHEMES))
        const claimed = pick(fc.constantFrom(...CLAIMED))
        return { year: of, scheme, ...(scheme === 'resident' && facts.claimYears.includes(of) && { claimed }) }
      })
    },
    tier: () => pick(fc.constantFrom(...facts.tiers))
  }
  return answers[question]()
}

it('the guide comes to an end, whose member can be kept, edited and answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REGIONS), fc.constantFrom(...DAYS), fc.gen(), (region, asOf, gen) => {
      const facts = factsFor(shelfFor(region), asOf)
      const pick = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary)
      let draft = emptyDraft()
      let step: string = 'region'
      const way: string[] = []
      while (!OUTCOMES.some((outcome) => outcome === step) && draft.at !== 'check') {
        if (draft.at === 'ordinary') {
          way.push('ordinary')
          draft = withQuestion(draft, 'who')
          continue
        }
        const question: AskedId = draft.at
        way.push(question)
        draft = answerQuestion(draft, question, anyAnswer(question, draft, facts, pick), facts)
        step = nextQuestion(draft, question, facts)
        if (draft.at !== question) expect(previousQuestion(draft, draft.at, facts)).toBe(question)
      }
      if (draft.at === 'check') way.push('check')
      expect(way).toEqual(questionsFor(draft, facts))
      if (step === 'not-eligible') return

      const resident = toResident(draft, facts)
      expect(() => assess(shelfFor(region), { asOf, resident })).not.toThrow()

      const member = { ...toMember(draft, facts), id: 'a', changedAt: 0 }
      expect(v.parse(memberSchema, JSON.parse(JSON.stringify(member)))).toEqual(member)
      expect({ ...member, ...toMember(draftOf(member, facts), facts) }).toEqual(member)

      const kept = { ...pick(besides), ...resident }
      const all = {
        ...member,
        resident: { ...kept, ...(way.includes('parents') && { parentInsured: resident.parentInsured }) }
      }
      expect(toResident(draftOf(all, facts), facts, all.resident)).toEqual(all.resident)
    }),
    { numRuns: 500 }
  )
})
