import { checkPolicies } from '@/policy/check'
import { changed, FILES, GANSU, HUNAN, IDENTITIES, NATIONAL, REGIONS, refuses } from '../policy-files'

refuses('a year that is not the file name', GANSU, ['benefitYear'], 2027, /is not 2026 as the file name says/)
refuses('an id that is not the folder', GANSU, ['id'], 'hunan-2026', /as in gansu-2026/)
refuses('an id of another year', GANSU, ['id'], 'gansu-2025', /as in gansu-2026/)
refuses('a jurisdiction that is no region', HUNAN, ['jurisdiction'], '999999', /no region 999999/)
refuses('a code mistyped into another place', HUNAN, ['jurisdiction'], '420000', /420000 is /, '$.place')

describe('the check of files beside each other', () => {
  const copyAt = (file: string, of: string) => [
    ...FILES,
    { file, content: FILES.find((one) => one.file === of)?.content }
  ]

  test('refuses a second policy for the same place and year', () => {
    expect(checkPolicies(copyAt('west-gansu/2026.json', GANSU), REGIONS, IDENTITIES)).toEqual(
      expect.arrayContaining([
        { file: 'west-gansu/2026.json', path: '$.id', reason: 'has the same id as gansu/2026.json' },
        {
          file: 'west-gansu/2026.json',
          path: '$.benefitYear',
          reason: 'has the same place and year as gansu/2026.json'
        },
        {
          file: 'west-gansu/2026.json',
          path: '$.jurisdiction',
          reason: expect.stringMatching(/another folder/) as string
        }
      ])
    )
  })

  test('refuses two places in one folder', () => {
    const problems = checkPolicies(changed(GANSU, ['jurisdiction'], '620100'), REGIONS, IDENTITIES)
    expect(problems).toContainEqual({
      file: GANSU,
      path: '$.jurisdiction',
      reason: 'is another place than gansu/2024.json'
    })
  })

  test('refuses a local policy in the national folder, and a frame outside it', () => {
    const reason = (folder: string) => `does not fit the folder ${folder}`
    expect(checkPolicies(copyAt('national/2027.json', GANSU), REGIONS, IDENTITIES)).toContainEqual({
      file: 'national/2027.json',
      path: '$.kind',
      reason: reason('national')
    })
    expect(checkPolicies(copyAt('china/2026.json', NATIONAL), REGIONS, IDENTITIES)).toContainEqual({
      file: 'china/2026.json',
      path: '$.kind',
      reason: reason('china')
    })
  })

  test('refuses a file that does not lie at place and year', () => {
    for (const file of ['gansu.json', 'gansu/lanzhou/2026.json', 'gansu/2026-draft.json', 'Gansu/2026.json']) {
      expect(checkPolicies(copyAt(file, GANSU), REGIONS, IDENTITIES)).toContainEqual({
        file,
        path: '$',
        reason: 'must lie at <place>/<benefit year>.json'
      })
    }
  })
})
