import { differencesOf, policyById, type LocalPolicy, type OwnNotice } from '@/policy'
import { ownNoticeStatusIn } from '@/policy/own-notice-status'
import { FULL, POSTER } from './made-up'
import { phoneWith, policyOf } from './phone'

const gansu2026 = policyById('gansu-2026') as LocalPolicy
/** As if the province's notice for 2027 had come, at 430 yuan. */
const official = {
  ...gansu2026,
  id: 'gansu-2027',
  benefitYear: 2027,
  premiums: gansu2026.premiums.map((premium) => ({ ...premium, fen: 43000 }))
}

describe('a library with own notices laid under it', () => {
  const city: OwnNotice = { ...FULL, id: 'city', region: '620100' }

  test('answers with the own notice of the deepest place', () => {
    const library = phoneWith([FULL, { ...city, facts: { ...FULL.facts, premiums: POSTER.facts.premiums } }])
    expect(library.policyFor('620102', 2027)?.id).toBe('own-620100-2027')
    expect(library.policyFor('620200', 2027)?.id).toBe('own-620000-2027')
  })

  test('answers with a policy of the library wherever it has one for the year, however deep the own notice', () => {
    const library = phoneWith([city], [official])
    expect(library.policyFor('620102', 2027)?.id).toBe('gansu-2027')
    expect(library.shelfFor('620102').rules.map(({ id }) => id)).toEqual(['gansu-2027'])
  })

  test('keeps policies of other years beside the own notice, in order', () => {
    const library = phoneWith([city], [gansu2026])
    expect(library.shelfFor('620102').rules.map(({ id }) => id)).toEqual(['gansu-2026', 'own-620100-2027'])
  })

  test('lists own notices apart, and finds them by id', () => {
    const library = phoneWith([city], [gansu2026])
    expect(library.ownPolicies().map(({ id }) => id)).toEqual(['own-620100-2027'])
    expect(library.localPolicies().map(({ id }) => id)).toEqual(['gansu-2026'])
    expect(library.everyPolicy().map(({ id }) => id)).toEqual(['gansu-2026'])
    expect(library.policyById('own-620100-2027')?.benefitYear).toBe(2027)
  })

  test('answers with a policy that arrives at once, and tells what differs', () => {
    const library = phoneWith([city])
    const own = policyOf(city)
    expect(ownNoticeStatusIn(library, own)).toEqual({ kind: 'answers' })
    library.layOver([official])
    expect(library.policyFor('620102', 2027)?.id).toBe('gansu-2027')
    const status = ownNoticeStatusIn(library, own)
    expect(status).toMatchObject({ kind: 'replaced', by: { id: 'gansu-2027' } })
    const rows = status.kind === 'replaced' ? status.sections.flatMap((section) => section.rows) : []
    expect(rows.find(({ id }) => id === 'premium/1')).toMatchObject({
      outcome: 'different',
      a: { value: { fen: 42000 } },
      b: { value: { fen: 43000 } }
    })
    expect(rows.every(({ outcome }) => outcome === 'different')).toBe(true)
  })

  test('goes back to the own notice once the policy is gone', () => {
    const library = phoneWith([city])
    library.layOver([official])
    library.layOver([])
    expect(library.policyFor('620102', 2027)?.id).toBe('own-620100-2027')
  })

  test('forgets those laid under before', () => {
    const library = phoneWith([city])
    library.layUnder([])
    expect(library.policyFor('620102', 2027)).toBeUndefined()
  })
})

test('two own notices of one place and year differ in what they say differently', () => {
  const other = { ...POSTER, facts: { ...POSTER.facts, premiums: [{ ...POSTER.facts.premiums[0]!, fen: 46000 }] } }
  expect(differencesOf(policyOf(POSTER), policyOf(POSTER))).toEqual([])
  const rows = differencesOf(policyOf(POSTER), policyOf(other)).flatMap((section) => section.rows)
  expect(rows.map(({ id }) => id)).toEqual(['premium/1'])
})
