/** One premium for a tier and a kind of student, whoever asks: the answer, the checks, the comparison, the guide. */
import { premiumFor } from '@/calculator'
import { basis, rulesWith } from './made-up'

const rules = rulesWith({
  tiers: ['tier-1', 'tier-2'],
  premiums: [
    { tier: 'tier-1', fen: 40000, basis: basis('first') },
    { tier: 'tier-1', students: ['university'], fen: 38000, basis: basis('students') },
    { tier: 'tier-2', fen: 77500, basis: basis('second') }
  ]
})

test.each([
  ['everybody pays the premium of the tier', 'tier-1', undefined, 40000],
  ['whoever is no student pays what everybody does', 'tier-1', 'none', 40000],
  ['a student pays the premium of their own', 'tier-1', 'university', 38000],
  ['another kind of student pays what everybody does', 'tier-1', 'university-poor', 40000],
  ['a tier without a premium for students costs them what it costs everybody', 'tier-2', 'university', 77500],
  ['a tier that the place does not have costs nothing that is known', 'standard', undefined, undefined]
] as const)('%s', (_, tier, student, fen) => {
  expect(premiumFor(rules, tier, student)?.fen).toBe(fen)
})
