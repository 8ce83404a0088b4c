/** Questions that only a special window of the rules needs: parents' insurance, months of employee insurance. */
import { assess } from '@/calculator'
import { answerQuestion, draftOf, factsFor, questionsFor, toMember, toResident } from '@/household'
import type { Answers } from '@/household'
import { shelfFor } from '@/policy'
import { refusalOf } from './support/drafts'
import { babyOf, CHANGSHA, FULING, LANZHOU, PLAIN_ADULT, tell } from './support/told'
import type { Told } from './support/told'

const YEARS: Answers['history'] = [2024, 2025, 2026].map((year) => ({ year, scheme: 'unknown' }))

function baby(asOf: string, region: string, born: string, parents: Answers['parents'] = 'unknown'): Told {
  return tell(asOf, { ...babyOf(born), region, parents, history: YEARS, tier: 'tier-1' })
}

/** Somebody whose job ended on that day. */
function jobless(
  asOf: string,
  region: string,
  endedOn: string | null,
  months: Answers['months'] = { year: 2025, paid: null }
): Told {
  return tell(asOf, { ...PLAIN_ADULT, insurance: { now: 'employee-ended', endedOn }, region, months, history: YEARS })
}

describe('the question whether the parents are insured', () => {
  it.each([
    ['of a child born in the benefit year that needs it', '2026-11-28', CHANGSHA, '2026-09-09', true],
    ['of one born late in it, in the year after', '2027-01-05', CHANGSHA, '2026-12-01', true],
    ['not of one whose days are over', '2027-01-05', CHANGSHA, '2026-09-09', false],
    ['not of one born the year before', '2026-01-10', CHANGSHA, '2025-11-20', false],
    ['not where the rules do not need it', '2026-11-28', LANZHOU, '2026-09-09', false]
  ])('is asked %s', (_, asOf, region, born, asked) => {
    expect(baby(asOf, region, born).way.includes('parents')).toBe(asked)
  })

  it('is not asked of adults', () => {
    expect(tell('2026-11-28', { ...PLAIN_ADULT, region: CHANGSHA, history: YEARS }).way).not.toContain('parents')
  })

  it('comes right after the birth', () => {
    expect(baby('2026-11-28', CHANGSHA, '2026-09-09').way.slice(0, 5)).toEqual([
      'region',
      'ordinary',
      'who',
      'birth',
      'parents'
    ])
  })

  it.each([
    ['yes', true, 0],
    ['no', false, 40000],
    ['unknown', undefined, 40000]
  ] as const)('is kept, and decides the price: %s', (parents, parentInsured, totalFen) => {
    const { draft, facts } = baby('2026-11-28', CHANGSHA, '2026-09-09', parents)
    const resident = toResident(draft, facts)
    expect(resident.parentInsured).toBe(parentInsured)
    expect(assess(shelfFor(CHANGSHA), { asOf: '2026-11-28', benefitYear: 2026, resident })).toMatchObject({
      phase: 'special',
      amountDue: { totalFen },
      nextDeadline: { date: '2026-12-08' },
      cover: { startsOn: '2026-09-09' }
    })
    const member = { ...toMember(draft, facts), id: 'a' }
    expect(draftOf(member, facts).answers.parents).toBe(parents)
    expect(toResident(draftOf(member, facts), facts, resident)).toEqual(resident)
  })

  it('leaves the kept answer as it is where it is not asked any more', () => {
    const { draft, facts } = baby('2026-11-28', CHANGSHA, '2026-09-09', 'yes')
    const member = { ...toMember(draft, facts), id: 'a' }
    const later = factsFor(shelfFor(CHANGSHA), '2027-03-01')
    expect(questionsFor(draftOf(member, later), later)).not.toContain('parents')
    expect(toResident(draftOf(member, later), later, member.resident).parentInsured).toBe(true)
  })

  it('is asked again in another province, and not in another city of the same', () => {
    const { draft } = baby('2026-11-28', CHANGSHA, '2026-09-09', 'yes')
    const inZhuzhou = factsFor(shelfFor('430200'), '2026-11-28')
    expect(answerQuestion(draft, 'region', '430200', inZhuzhou).answers.parents).toBe('yes')
    const inLanzhou = factsFor(shelfFor(LANZHOU), '2026-11-28')
    expect(answerQuestion(draft, 'region', LANZHOU, inLanzhou).answers.parents).toBeUndefined()
  })

  it('accepts only the answers that it offers', () => {
    const { draft, facts } = baby('2026-11-28', CHANGSHA, '2026-09-09')
    expect(refusalOf(() => answerQuestion(draft, 'parents', 'both' as never, facts))).toMatchObject({
      code: 'choice-unknown',
      field: 'parents'
    })
  })
})

describe('the question how many months of employee insurance were paid', () => {
  it.each([
    ['of a job that ended in the autumn before', '2026-01-10', CHANGSHA, '2025-11-30', true],
    ['from the day on that the rules name', '2026-01-02', CHANGSHA, '2025-10-02', true],
    ['not before it', '2026-01-02', CHANGSHA, '2025-10-01', false],
    ['not of one that ended in the benefit year', '2026-01-10', CHANGSHA, '2026-01-05', false],
    ['not once the months are over in which it matters', '2026-11-28', CHANGSHA, '2025-11-30', false],
    ['on the last day of the months in which it matters, in a short month', '2026-02-28', CHANGSHA, '2025-11-30', true],
    ['not on the day after that', '2026-03-01', CHANGSHA, '2025-11-30', false],
    ['not of a job that ended nobody knows when', '2026-01-10', CHANGSHA, null, false],
    ['not where the rules do not need it', '2026-01-10', LANZHOU, '2025-11-30', false],
    ['not in another such place either', '2025-01-10', FULING, '2024-11-30', false]
  ])('is asked %s', (_, asOf, region, endedOn, asked) => {
    expect(jobless(asOf, region, endedOn).way.includes('months')).toBe(asked)
  })

  it.each([
    [3, { '2025': 3 }],
    [0, { '2025': 0 }],
    [null, undefined]
  ])('is kept by year: %s', (paid, employeeMonths) => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, '2025-11-30', { year: 2025, paid })
    const resident = toResident(draft, facts)
    expect(resident.employeeMonths).toEqual(employeeMonths)
    const member = { ...toMember(draft, facts), id: 'a' }
    expect(draftOf(member, facts).answers.months).toEqual({ year: 2025, paid })
    expect(toResident(draftOf(member, facts), facts, resident)).toEqual(resident)
  })

  it.each([
    [3, 'special', '2026-01-01', false],
    [2, 'concentrated', null, false],
    [null, 'special', '2026-01-01', true]
  ])('decides whether the time after the job counts: %s', (paid, phase, startsOn, unproven) => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, '2025-11-30', { year: 2025, paid })
    const answer = assess(shelfFor(CHANGSHA), {
      asOf: '2026-01-10',
      benefitYear: 2026,
      resident: toResident(draft, facts)
    })
    expect(answer).toMatchObject({ phase, cover: { startsOn } })
    expect(answer.cautions.some(({ code }) => code === 'needs-proof')).toBe(unproven)
  })

  it('keeps what is known of other years', () => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, '2025-11-30', { year: 2025, paid: 4 })
    expect(toResident(draft, facts, { employeeMonths: { '2023': 12, '2025': 1 } }).employeeMonths).toEqual({
      '2023': 12,
      '2025': 4
    })
    expect(
      toResident(
        tell('2026-01-10', { ...PLAIN_ADULT, region: LANZHOU, history: YEARS }).draft,
        factsFor(shelfFor(LANZHOU), '2026-01-10'),
        { employeeMonths: { '2023': 12 } }
      ).employeeMonths
    ).toEqual({ '2023': 12 })
  })

  it.each([13, -1, 2.5])('takes no count of %s', (paid) => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, '2025-11-30')
    expect(refusalOf(() => answerQuestion(draft, 'months', { year: 2025, paid }, facts))).toMatchObject({
      code: 'choice-unknown',
      field: 'months'
    })
  })

  it('is asked again when the job turns out to have ended in another year', () => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, '2025-11-30')
    expect(refusalOf(() => answerQuestion(draft, 'months', { year: 2024, paid: 3 }, facts))).toMatchObject({
      code: 'answer-missing',
      question: 'months'
    })
  })
})

describe('a job that ended on an unknown day', () => {
  it('counts as no event: the answer is that for ordinary people', () => {
    const { draft, facts } = jobless('2026-01-10', CHANGSHA, null)
    expect(toResident(draft, facts)).toMatchObject({ events: [] })
  })

  it('may also have ended in the year before', () => {
    const { draft, facts } = jobless('2026-01-10', LANZHOU, '2025-11-30')
    expect(toResident(draft, facts).events).toEqual([{ kind: 'employee-insurance-ended', date: '2025-11-30' }])
  })
})
