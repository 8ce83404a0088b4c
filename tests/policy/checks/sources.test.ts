import { GANSU, HUNAN, NATIONAL, refuses, valueAt } from '../policy-files'

refuses(
  'a basis that names a notice not listed',
  GANSU,
  ['premiums', 0, 'basis', 'notice'],
  'X-1',
  /X-1 is not among the notices/
)
refuses(
  'a basis of the national frame that names a notice not listed',
  NATIONAL,
  ['premiumAtLeast', 'basis', 'notice'],
  'X-1',
  /X-1 is not among the notices/
)
refuses(
  'a notice that nothing cites',
  GANSU,
  ['notices', 4],
  { ...(valueAt(GANSU, ['notices', 0]) as object), number: 'X-1' },
  /nothing in this file cites X-1/,
  '$.notices[4].number'
)
refuses(
  'a notice listed twice',
  GANSU,
  ['notices', 4],
  valueAt(GANSU, ['notices', 0]),
  /listed twice/,
  '$.notices[4].number'
)
refuses('a policy whose own notice is not listed', GANSU, ['notice', 'number'], 'X-1', /X-1 is not among the notices/)
refuses('an own notice dated otherwise than listed', GANSU, ['notice', 'issuedOn'], '2025-09-30', /differs/)
refuses('an own notice in force otherwise than listed', HUNAN, ['notice', 'effectiveTo'], null, /differs/)
