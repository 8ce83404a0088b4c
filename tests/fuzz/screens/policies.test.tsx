/** A policy that the feed's checks take, however odd, is laid over the library: every page that shows it shows something. */
import * as fc from 'fast-check'
import type { IdentitiesFile, Library, Policy, RegionsFile } from '@/policy'
import { checkReplacing } from '@/policy/checks/replacing'
import { checkRules } from '@/policy/checks/rules'
import { checkShape } from '@/policy/checks/shape'
import { policySchema } from '@/policy/schema'
import { compared, policy as words } from '@/ui/text'
import elsewhere from '../../policies/example/policies/zhejiang-example/2027.json'
import { FILES, IDENTITIES, REGIONS } from '../../policy/policy-files'
import { fuzz } from '../fuzz'
import { bent, oddDay, spoilt } from '../odd'
import { REAL } from '../shelf'
import { prepare, visit } from './page'

// The library that the pages ask is handed out here: else only a feed may lay anything over it.
jest.mock('@/policy/library', () => {
  const real = jest.requireActual<{ createLibrary: (...given: unknown[]) => Library }>('@/policy/library')
  const made: Library[] = []
  const createLibrary = (...given: unknown[]) => {
    const library = real.createLibrary(...given)
    made.push(library)
    return library
  }
  return { ...real, createLibrary, made }
})

const { made } = jest.requireMock<{ made: [Library] }>('@/policy/library')
const [library] = made

const BUNDLED = FILES.map(({ content }) => content as Policy)
const { regions } = REGIONS.content as RegionsFile
const { identities } = IDENTITIES.content as IdentitiesFile

/** As the feed takes it over; `null`: it does not. */
function accepted(content: unknown): Policy | null {
  const { data: policy } = checkShape(policySchema, content)
  if (!policy) return null
  return [...checkReplacing(policy, BUNDLED, []), ...checkRules(policy, regions, identities)].length === 0
    ? policy
    : null
}

/** Newer editions, and one of a place that the library does not know. */
const newer = fc.constantFrom<object>(...BUNDLED.map((policy) => ({ ...policy, revision: 9 })), elsewhere)
const policies = fc
  .oneof({ arbitrary: bent(newer), weight: 30 }, { arbitrary: spoilt(newer), weight: 1 })
  .filter((content) => accepted(content) !== null)

const PAGES = [
  ...['pages/policies', 'pages/home', 'pages/reminders'],
  ...[
    'flows/notices/policy',
    'flows/notices/policy',
    'flows/notices/policy',
    'flows/notices/compare',
    'flows/notices/compare',
    'flows/answer',
    'flows/answer',
    'flows/plan',
    'flows/plan/ceiling',
    'flows/answer/pay-day',
    'flows/answer/shared-link',
    'flows/notices/summary',
    'flows/notices/search',
    'flows/pay'
  ]
]

const inputs = fc.record({
  policy: policies,
  page: fc.constantFrom(...PAGES),
  member: fc.constantFrom('mother', 'father', 'daughter', 'uncle', undefined),
  section: fc.constantFrom(undefined, ...Object.keys(words.sections), ...Object.keys(compared.sections)),
  beside: fc.constantFrom(...BUNDLED.map(({ id }) => id)),
  today: fc.oneof(oddDay, fc.constantFrom('2023-11-01', '2024-11-01', '2025-05-20')),
  presses: fc.array(fc.nat(30), { maxLength: 2 })
})

const shelf = Object.fromEntries(
  Object.entries(REAL).map(([name, [kept]]) => [`buduanbao/${name}`, JSON.stringify(kept)])
)

fuzz('policies', 60, inputs, async ({ policy: content, page, member, section, beside, today, presses }) => {
  const policy = accepted(content)
  if (policy === null) return // kept from when the checks took it
  const { id, benefitYear } = policy
  const region = policy.kind === 'local' ? policy.jurisdiction : '620102'
  library.layOver([policy])
  // An edition older than the bundled one is not taken.
  const bundled = BUNDLED.find((one) => one.id === id)?.revision ?? 0
  expect(library.policyById(id)?.revision).toBe(Math.max(policy.revision, bundled))
  try {
    prepare(shelf, today)
    await visit({
      page,
      presses,
      parameters: { id, member, section, region, year: String(benefitYear), a: id, b: beside }
    })
  } finally {
    library.layOver([])
  }
})
