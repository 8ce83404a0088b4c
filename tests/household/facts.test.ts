import { factsOf } from './support/drafts'
import { DESERT, HILLS, PLAIN, RIVER, rulesOf } from './support/shelves'
import { factsFor } from '@/household'

describe('what the guide knows of a region', () => {
  it('includes the identities of its rules, in the order of the catalogue', () => {
    expect(factsOf(HILLS).identities).toEqual(['orphan', 'rural-subsistence-1-2', 'urban-subsistence-full'])
    expect(factsOf(RIVER).identities).toEqual(['subsistence'])
  })

  it('includes the events of special windows and cautions, except birth and lost employment', () => {
    expect(factsOf(RIVER).situations).toEqual(['welfare-admission', 'military-discharge', 'prison-release'])
    expect(factsOf(HILLS).situations).toEqual([])
  })

  it('includes plain students beside the named ones, and none where the rules name none', () => {
    expect(factsOf(RIVER).students).toEqual(['none', 'university', 'university-freshman', 'university-poor'])
    expect(factsOf(HILLS).students).toEqual([])
  })

  it('includes the years from which lapses or bonus count, up to the benefit year', () => {
    expect(factsOf(HILLS).historyYears).toEqual([2025, 2026])
  })

  it('includes the year before where lapses count from the benefit year on', () => {
    expect(factsOf(RIVER).historyYears).toEqual([2025, 2026])
  })

  it('includes only the benefit year where no rule looks back', () => {
    expect(factsOf(PLAIN).historyYears).toEqual([2026])
  })

  it('goes back as far as the earlier of the two rules', () => {
    const basis = { notice: '1', clause: '1', certainty: 'stated', says: '' } as const
    const rules = rulesOf(2031, {
      bonus: {
        countsFrom: 2025,
        countsFromBasis: basis,
        continuous: { afterYears: 4, fen: 1, basis },
        zeroClaim: { fen: 1, basis, usedBasis: basis },
        limit: { fen: 1, basis },
        lapse: { fen: 1, basis }
      }
    })
    const facts = factsFor(
      { region: PLAIN, rules: [rules], frames: [], mechanism: null, seasonStart: '09-01' },
      '2030-11-01'
    )
    expect(facts.historyYears).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031])
    expect(facts.claimYears).toEqual([2025, 2026, 2027, 2028, 2029, 2030])
  })

  it('includes claims under a bonus rule only, and not for the benefit year', () => {
    expect(factsOf(HILLS).claimYears).toEqual([2025])
    expect(factsOf(RIVER).claimYears).toEqual([])
  })

  it('says that there is no notice where there is none', () => {
    expect(factsOf(DESERT)).toMatchObject({ hasNotice: false, identities: [], tiers: [], historyYears: [] })
  })
})
