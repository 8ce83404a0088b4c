import * as fc from 'fast-check'
import { assess, changePoints, project } from '@/calculator'
import { compare, knownIdentities, ownNoticeProblems, policyById, type LocalPolicy } from '@/policy'
import { checkRules } from '@/policy/checks/rules'
import { checkShape } from '@/policy/checks/shape'
import { localPolicySchema } from '@/policy/schema'
import regions from '@policies/regions.json'
import { isDeep } from '../../depth'
import { ownNotices } from './arbitraries'
import { basesIn, phoneWith, policyOf } from './phone'

const RUNS = { numRuns: isDeep ? 3000 : 150, seed: 12 }
const gansu = policyById('gansu-2026') as LocalPolicy

const RESIDENTS = [
  {},
  { student: 'university' as const, history: [{ year: 2026, scheme: 'none' as const }] },
  {
    birthDate: '1964-01-01',
    identities: ['orphan', 'subsistence'],
    history: [{ year: 2025, scheme: 'none' as const }]
  },
  { birthDate: '2026-11-20', events: [{ kind: 'birth' as const, date: '2026-11-20' }] }
]

/** Only those that may be kept: others never become a policy. */
const kept = ownNotices.filter((own) => ownNoticeProblems(own).length === 0)

test('whatever may be kept becomes a policy that passes every check of a policy file', () => {
  fc.assert(
    fc.property(kept, (own) => {
      const policy = policyOf(own)
      const { data, findings } = checkShape(localPolicySchema, policy)
      expect(findings).toEqual([])
      if (data) expect(checkRules(data, regions.regions, knownIdentities())).toEqual([])
    }),
    RUNS
  )
})

test('of such a policy everything can be asked, and no amount is surer than an estimate', () => {
  fc.assert(
    fc.property(kept, fc.constantFrom('2026-11-25', '2026-12-31', '2027-02-10', '2027-08-20'), (own, asOf) => {
      const shelf = phoneWith([own]).shelfFor(own.region)
      for (const resident of RESIDENTS) {
        const tier = own.facts.premiums[0]?.tier
        const asked = { ...resident, ...(tier && { tier }) }
        const answer = assess(shelf, { asOf, benefitYear: 2027, resident: asked })
        expect(answer.amountDue?.certainty).not.toBe('exact')
        expect(answer.waiting.totalDays > 0 && answer.waiting.certainty === 'exact').toBe(false)
        changePoints(shelf, { resident: asked, benefitYear: 2027, from: asOf, to: '2027-12-31' })
        project(shelf, {
          asOf,
          resident: { ...asked, history: [] },
          plan: [
            { year: 2027, enrol: 'if-open' },
            { year: 2028, enrol: 'if-open' }
          ]
        })
      }
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 3 }
  )
})

test('no figure of such a policy is called stated', () => {
  fc.assert(
    fc.property(kept, (own) => {
      for (const { certainty } of basesIn(policyOf(own))) expect(certainty).not.toBe('stated')
    }),
    RUNS
  )
})

test('such a policy can be held against another', () => {
  fc.assert(
    fc.property(kept, (own) => {
      expect(compare(policyOf(own), gansu).length).toBeGreaterThan(0)
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 3 }
  )
})
