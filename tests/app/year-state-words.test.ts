/** The word that stands for a year, where its state alone would say too much. */
import { memberYearsOf } from '@/payment'
import { library } from '@/policy'
import { cautionSentence } from '@/ui/text'
import { stateWordOf } from '@/app/year-words'

/** Employee insurance ended on 20 November 2026: nothing that is reported says what holds for 2026. */
const JOB_LOST = {
  birthDate: '1985-01-01',
  history: [{ year: 2025, scheme: 'employee' as const }],
  events: [{ kind: 'employee-insurance-ended' as const, date: '2026-11-20' }]
}

const yearIn2026 = (region: string, resident: object) => {
  const { lead, rest } = memberYearsOf({ library, region, resident, records: [], asOf: '2026-11-28' })!
  return [lead, ...rest].find(({ assessment }) => assessment.benefitYear === 2026)!
}

test.each([
  ['Changsha', '430104'],
  ['Lanzhou', '620102']
])('a year that may still be open to this person is not called over: %s', (_, region) => {
  expect(stateWordOf(yearIn2026(region, JOB_LOST))).toBe('to-ask')
})

test('a year that is over for somebody by the notice is called over', () => {
  const skipped = { history: [{ year: 2026, scheme: 'none' as const }] }
  expect(stateWordOf(yearIn2026('620102', skipped))).toBe('lapsed')
})

test.each(['employee-insurance-ended', 'military-discharge', 'prison-release', 'welfare-admission'] as const)(
  'what is unclear in Hunan 2026 speaks of no event but the one that happened: %s',
  (kind) => {
    const resident = { birthDate: '2010-01-01', history: [], events: [{ kind, date: '2026-11-20' }] }
    const { cautions } = yearIn2026('430104', resident).assessment
    const unclear = cautions.filter(({ code }) => code === 'special-group-unclear').map((one) => cautionSentence(one))
    expect(unclear).toHaveLength(1)
    expect(unclear[0]).toMatch(/^这种情况2026年怎么办，能见到的转述里没有写。/)
  }
)
