/** Residents of real places, from the first question to what the calculator answers. Expected values are the notices'. */
import { assess } from '@/calculator'
import { answerQuestion, draftOf, factsFor, questionsFor, residentOn, toMember, toResident } from '@/household'
import { shelfFor } from '@/policy'
import { tell } from './support/told'

describe('an adult in Lanzhou who was insured last year', () => {
  const asOf = '2025-11-01'
  const told = tell(asOf, {
    region: '620102',
    who: { relation: 'self', nickname: '我' },
    birth: { year: 1980 },
    insurance: { now: 'none' },
    situation: [],
    identities: [],
    enrolment: 'continuing',
    history: [
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ]
  })

  it('is not asked about students or tiers', () => {
    expect(told.way).not.toEqual(expect.arrayContaining(['student']))
    expect(told.way).not.toEqual(expect.arrayContaining(['tier']))
  })

  it('is told to the calculator with the claim of 2025, and 2026 as not paid yet', () => {
    expect(toResident(told.draft, told.facts)).toEqual({
      birthDate: '1980-01-01',
      identities: [],
      history: [{ year: 2025, scheme: 'resident', claimed: false }],
      events: []
    })
  })

  it('owes 400 yuan for cover from 1 January 2026', () => {
    expect(assess(shelfFor('620102'), { asOf, resident: toResident(told.draft, told.facts) })).toMatchObject({
      policyId: 'gansu-2026',
      phase: 'concentrated',
      amountDue: { totalFen: 40000 },
      cover: { startsOn: '2026-01-01' },
      ceiling: { netFen: 1750000 }
    })
  })

  it('is insured once 2026 is paid', () => {
    const paid = answerQuestion(
      told.draft,
      'history',
      [
        { year: 2025, scheme: 'resident', claimed: 'no' },
        { year: 2026, scheme: 'resident' }
      ],
      told.facts
    )
    expect(assess(shelfFor('620102'), { asOf, benefitYear: 2026, resident: toResident(paid, told.facts) }).phase).toBe(
      'insured'
    )
  })
})

describe('a baby of 80 days in Changsha', () => {
  const asOf = '2025-11-01'
  const told = tell(asOf, {
    region: '430102',
    who: { relation: 'child', nickname: '宝宝' },
    birth: { year: 2025, date: '2025-08-13' },
    situation: [],
    identities: [],
    history: [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'none' }
    ]
  })

  it('is asked neither for employee insurance, nor whether it studies, nor where it was insured before', () => {
    expect(told.way).toEqual(['region', 'ordinary', 'who', 'birth', 'identities', 'check'])
  })

  it('is told to the calculator with its birth as an event, and no year before it', () => {
    expect(toResident(told.draft, told.facts)).toEqual({
      birthDate: '2025-08-13',
      identities: [],
      history: [],
      events: [{ kind: 'birth', date: '2025-08-13' }]
    })
  })

  it('may be enrolled until 90 days after birth, covered from birth', () => {
    expect(assess(shelfFor('430102'), { asOf, resident: toResident(told.draft, told.facts) })).toMatchObject({
      phase: 'special',
      nextDeadline: { date: '2025-11-11', daysLeft: 10 },
      amountDue: { totalFen: 40000 },
      cover: { startsOn: '2025-08-13' }
    })
  })

  it('is kept as a first enrolment, which says that registration comes first', () => {
    expect(toMember(told.draft, told.facts)).toMatchObject({ enrolment: 'first', relation: 'child', region: '430102' })
  })

  it('continues an earlier enrolment if this year was said to be paid, and can change that', () => {
    const first = toMember(told.draft, told.facts)
    const paid = { ...first, id: 'a', resident: { ...first.resident, history: [{ year: 2025, scheme: 'resident' }] } }
    const edited = draftOf(paid as typeof first & { id: string }, told.facts)
    expect(questionsFor(edited, told.facts)).toContain('history')
    expect(toMember(edited, told.facts).enrolment).toBe('continuing')
  })
})

describe('a low-income resident of Fuling who takes the second tier', () => {
  const asOf = '2025-08-01'
  const told = tell(asOf, {
    region: '500102',
    who: { relation: 'parent', nickname: '爸爸' },
    birth: { year: 1958 },
    insurance: { now: 'none' },
    student: 'none',
    situation: [],
    identities: ['subsistence'],
    enrolment: 'continuing',
    history: [
      { year: 2024, scheme: 'resident' },
      { year: 2025, scheme: 'none' }
    ],
    tier: 'tier-2'
  })

  it('may name the two schools and choose a tier', () => {
    expect(told.facts.students).toEqual([
      'none',
      'university',
      'university-freshman',
      'university-poor',
      'university-freshman-poor'
    ])
    expect(told.way).toContain('tier')
  })

  it('is told to the calculator with identity and tier', () => {
    expect(toResident(told.draft, told.facts)).toMatchObject({
      identities: ['subsistence'],
      tier: 'tier-2',
      history: [{ year: 2024, scheme: 'resident' }]
    })
  })

  it('pays the subsidised premium in a window of its own', () => {
    expect(assess(shelfFor('500102'), { asOf, resident: toResident(told.draft, told.facts) })).toMatchObject({
      phase: 'special',
      window: { closesOn: '2025-12-31' },
      amountDue: { certainty: 'exact', tier: 'tier-2' }
    })
  })

  it('comes back from the store as the same resident', () => {
    const member = { ...toMember(told.draft, told.facts), id: 'a' }
    const edited = draftOf(member, told.facts)
    expect(toMember(edited, told.facts)).toEqual({ ...member, id: undefined })
  })
})

describe('the guide under the real rules', () => {
  const facts = (region: string, asOf: string) => factsFor(shelfFor(region), asOf)

  it('knows freshmen, but not the two schools, in Hunan', () => {
    expect(facts('430102', '2024-11-01').students).toEqual(['none', 'university', 'university-freshman'])
  })

  it('asks nothing but the region in Beijing', () => {
    expect(facts('110000', '2025-11-01').hasNotice).toBe(false)
  })

  it('distinguishes classes of subsistence in Gansu, and offers a name to whoever does not know the class', () => {
    expect(facts('620102', '2025-11-01').identities).toEqual(
      expect.arrayContaining([
        'rural-subsistence-1-2',
        'rural-subsistence-3-4',
        'urban-subsistence-full',
        'urban-subsistence-partial'
      ])
    )
  })
})

describe('a year that was not paid', () => {
  const plain = {
    region: '430102',
    who: { relation: 'self' as const, nickname: '我' },
    birth: { year: 1980 },
    insurance: { now: 'none' as const },
    student: 'none' as const,
    situation: [],
    identities: [],
    enrolment: 'continuing' as const,
    history: [
      { year: 2024, scheme: 'resident' as const },
      { year: 2025, scheme: 'none' as const },
      { year: 2026, scheme: 'none' as const }
    ]
  }

  it.each([
    ['is not missed as long as it is not over', '2025-03-01', [2024]],
    ['is missed once it is over', '2026-11-22', [2024, 2025, 2026]]
  ])('counts in the history only when it is over: it %s', (_, asOf, listed) => {
    const { draft, facts } = tell(asOf, plain)
    expect(toResident(draft, facts).history?.map(({ year }) => year)).toEqual(listed)
    expect(draftOf({ ...toMember(draft, facts), id: 'a' }, facts).answers.history).toEqual(
      expect.arrayContaining([{ year: 2025, scheme: 'none' }])
    )
  })
})

describe('a member who is looked at on another day', () => {
  const resident = {
    birthDate: '2025-08-13',
    events: [
      { kind: 'birth' as const, date: '2025-08-13' },
      { kind: 'welfare-admission' as const, date: '2025-10-01' }
    ]
  }

  it('has no events that still lie ahead on that day', () => {
    expect(residentOn({ resident }, '2025-09-01')?.events).toEqual([{ kind: 'birth', date: '2025-08-13' }])
  })

  it('is nobody before birth', () => {
    expect(residentOn({ resident }, '2025-08-12')).toBeNull()
    expect(residentOn({ resident }, '2025-08-13')).not.toBeNull()
  })
})
