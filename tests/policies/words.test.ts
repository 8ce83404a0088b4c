import { cautionOfPolicy } from '@/calculator/caution'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { cautionSentence, searchedName } from '@/ui/text'

const LIBRARY = ['gansu-2024', 'gansu-2026', 'hunan-2025', 'hunan-2026', 'fuling-2025', 'national-2026']
const notices = LIBRARY.map(policyById).filter((policy): policy is LocalPolicy => policy?.kind === 'local')

/** What a notice leaves open, as a resident is told of it. */
const spoken = notices.flatMap(({ id, benefitYear, windows, specialWindows, eventCautions, identityCautions }) =>
  [
    ...[...windows, ...specialWindows].flatMap(({ cautions, exceptions }) => [
      ...cautions,
      ...exceptions.flatMap((exception) => exception.cautions ?? [])
    ]),
    ...[...eventCautions, ...identityCautions].map(({ caution: code, basis }) => ({ code, basis }))
  ].map(
    (caution) =>
      [id, caution.basis.says, cautionSentence(cautionOfPolicy(caution, { benefitYear, treated: 'special' }))] as const
  )
)

describe('the words of the library', () => {
  test.each(LIBRARY)(
    '%s writes paying with the sign that the notices use',
    (id) => {
      expect(JSON.stringify(policyById(id))).not.toContain('交')
    }
  )

  test('what is copied on the way to a channel is one name, never a description of several', () => {
    const searched = notices.flatMap(({ channels }) => channels.map(searchedName)).filter((name) => name !== '')
    expect([...new Set(searched)].sort()).toEqual(['市民中心 社保缴费', '湘税社保', '甘肃税务社保缴费', '社保缴费'].sort())
  })

  test.each(spoken)('%s: “%s” is told without saying anything twice', (...[, , message]) => {
    const clauses = message.split(/[，。；]/).filter((part) => part !== '')
    expect(clauses).toEqual([...new Set(clauses)])
    expect(message.split('12393').length).toBeLessThanOrEqual(2)
  })

  test.each(spoken)('%s: “%s” does not say what the answer did: the caution does', (_, says) => {
    expect(says).not.toMatch(/先按普通人/)
  })

  test.each(notices)('$id is written for everybody who reads it, not for who filled in the questions', (policy) => {
    expect(JSON.stringify(policy)).not.toMatch(/您填|您选/)
  })

  test('of a notice that nobody here has seen, nothing is said to be missing from it', () => {
    const { notStated } = policyById('hunan-2026') as LocalPolicy
    for (const { says } of notStated) expect(says).toMatch(/转述里没有写。$|没有见到。$/)
  })

  test.each(notices)('$id names no government as the payer of a subsidy, since no notice does', ({ id, subsidies }) => {
    const named = subsidies.some(({ basis: { says } }) => says.includes('政府'))
    expect([id, named]).toEqual([id, false])
  })
})
