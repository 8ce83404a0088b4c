import { GANSU, HUNAN, FULING, refuses, valueAt } from '../policy-files'

refuses(
  'a fixed subsidy above the premium',
  GANSU,
  ['subsidies', 1, 'grant', 'fen'],
  40001,
  /40001 is above the premium of 40000/
)
refuses(
  'a fixed subsidy of students above their own premium',
  FULING,
  ['subsidies', 8, 'grant', 'fen'],
  38001,
  /38001 is above the premium of 38000/
)
refuses(
  'an identity with two subsidies in one tier',
  GANSU,
  ['subsidies', 1, 'identities', 2],
  'orphan',
  /standard for orphan is given twice/,
  '$.subsidies[1]'
)
refuses(
  'a tier with two premiums',
  FULING,
  ['premiums', 1, 'tier'],
  'tier-1',
  /tier-1 for everybody is given twice/,
  '$.premiums[1]'
)
refuses(
  'a kind of student with two premiums in one tier',
  FULING,
  ['premiums', 3, 'tier'],
  'tier-1',
  /tier-1 for university is given twice/,
  '$.premiums[3]'
)
refuses(
  'a premium of a tier not listed',
  GANSU,
  ['premiums', 1],
  { ...(valueAt(GANSU, ['premiums', 0]) as object), tier: 'tier-2' },
  /tier-2 is not among the tiers/,
  '$.premiums[1].tier'
)
refuses(
  'a subsidy of a tier not listed',
  GANSU,
  ['subsidies', 0, 'tiers', 1],
  'tier-2',
  /tier-2 is not among the tiers/
)
refuses('a listed tier without a premium', GANSU, ['tiers', 1], 'tier-2', /no premium for tier-2/, '$.premiums')
refuses('fiscal shares out of order', HUNAN, ['fiscalShares', 1, 'from'], '2024-09-01', /not after the one before it/)
refuses(
  'late payers who bear a fiscal share not yet in force',
  HUNAN,
  ['fiscalShares', 0, 'from'],
  '2025-01-02',
  /no fiscal share is in force/,
  '$.windows[1].price.fiscalShare'
)
refuses(
  'a fiscal subsidy whose parts do not add up',
  GANSU,
  ['fiscalSubsidy', 'groups', 1, 'countyFen'],
  1841,
  /adds up to 70001, not to 70000/,
  '$.fiscalSubsidy.groups[1]'
)
