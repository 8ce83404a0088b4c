/**
 * Checks every file below policies/, or below the folder given: one problem a line on standard error
 * and exit 1, or one line that all is well.
 */
import { resolve } from 'node:path'
import { checkPolicies } from '@/policy/check'
import { IDENTITIES, inOneLine, policyFileNames, readFiles, REGIONS } from './policy-files'

const folder = resolve(process.argv[2] ?? 'policies')
const policies = readFiles(folder, policyFileNames(folder))
const regions = readFiles(folder, [REGIONS])
const identities = readFiles(folder, [IDENTITIES])
const [regionsFile] = regions.files
const [identitiesFile] = identities.files
const problems = [
  ...regions.problems,
  ...identities.problems,
  ...policies.problems,
  ...(regionsFile && identitiesFile ? checkPolicies(policies.files, regionsFile, identitiesFile) : [])
]

for (const problem of problems) console.error(inOneLine(problem))
if (problems.length === 0) console.log(`${policies.files.length} policies hold.`)
else process.exitCode = 1
