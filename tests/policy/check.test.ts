import { checkPolicies } from '@/policy/check'
import { changed, FILES, GANSU, IDENTITIES, MISSING, REGIONS } from './policy-files'

test('the check finds nothing wrong with the files of this repository', () => {
  expect(checkPolicies(FILES, REGIONS, IDENTITIES)).toEqual([])
})

test('the check tells of a file of the wrong shape only that, and still checks the others', () => {
  const files = changed(GANSU, ['windows'], MISSING).map((one) =>
    one.file === 'gansu/2024.json' ? { ...one, file: 'gansu/2023.json' } : one
  )
  const problems = checkPolicies(files, REGIONS, IDENTITIES)
  expect(problems.filter(({ file }) => file === GANSU).map(({ path }) => path)).toEqual(['$.windows'])
  expect(problems.filter(({ file }) => file === 'gansu/2023.json').map(({ path }) => path)).toEqual(['$.benefitYear'])
})
