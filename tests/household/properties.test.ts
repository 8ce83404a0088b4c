/** Whatever is answered, the guide comes to an end that the calculator and the store can take. */
import * as fc from 'fast-check'
import * as v from 'valibot'
import { assess } from '@/calculator'
import {
  answerQuestion,
  CLAIMED,
  draftOf,
  emptyDraft,
  ENROLMENTS,
  factsFor,
  HISTORY_SCHEMES,
  historyYearsFor,
  identitiesOffered,
  memberSchema,
  needsBirthDate,
  nextQuestion,
  OUTCOMES,
  previousQuestion,
  questionsFor,
  RELATIONS,
  situationsOffered,
  toMember,
  toResident
} from '@/household'
import type { Answers, AskedId, Draft, Facts } from '@/household'
import { shelfFor } from '@/policy'

const DAYS = ['2023-10-01', '2024-11-01', '2025-01-31', '2025-08-01', '2025-12-31', '2026-01-10', '2026-11-22', '2028-02-29']
const REGIONS = ['620000', '620102', '430102', '500102', '110000']

/** An answer to a question, drawn from what its page offers. */
function anyAnswer<Q extends AskedId>(question: Q, draft: Draft, facts: Facts, pick: <T>(arbitrary: fc.Arbitrary<T>) => T): Answers[Q] {
  const year = Number(facts.asOf.slice(0, 4))
  const ended = [{ now: 'none' }, { now: 'employee' }, { now: 'employee-ended', endedOn: facts.asOf }] as const
  const answers: { [A in AskedId]: () => Answers[A] } = {
    region: () => facts.region,
    who: () => ({ relation: pick(fc.constantFrom(...RELATIONS)), nickname: '家人' }),
    birth: () => {
      const born = pick(fc.integer({ min: year - 100, max: year }))
      return needsBirthDate(born, facts) ? { year: born, date: born === year ? facts.asOf : `${born}-06-30` } : { year: born }
    },
    insurance: () => pick(fc.constantFrom(...ended)),
    student: () => pick(fc.constantFrom(...facts.students)),
    situation: () => pick(fc.subarray(situationsOffered(draft, facts))).map((kind) => ({ kind, date: facts.asOf })),
    identities: () => pick(fc.subarray(identitiesOffered(draft, facts))),
    enrolment: () => pick(fc.constantFrom(...ENROLMENTS)),
    history: () =>
      historyYearsFor(draft, facts).map((of) => {
        const scheme = pick(fc.constantFrom(...HISTORY_SCHEMES))
        const claimed = pick(fc.constantFrom(...CLAIMED))
        return { year: of, scheme, ...(scheme === 'resident' && facts.claimYears.includes(of) && { claimed }) }
      }),
    tier: () => pick(fc.constantFrom(...facts.tiers))
  }
  return answers[question]()
}

it('comes to an end, whose member can be kept, edited and answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REGIONS), fc.constantFrom(...DAYS), fc.gen(), (region, asOf, gen) => {
      const facts = factsFor(shelfFor(region), asOf)
      const pick = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary)
      let draft = emptyDraft()
      let step: string = 'region'
      const way: string[] = []
      while (!OUTCOMES.some((outcome) => outcome === step) && draft.at !== 'check') {
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
    }),
    { numRuns: 500 }
  )
})
