/**
 * Checks every file below policies/, or below the folder given: one problem a line on standard error
 * and exit 1, or one line that all is well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { checkPolicies, type PolicyFile, type Problem } from '@/policy/check'

const REGIONS = 'regions.json'

const folder = resolve(process.argv[2] ?? 'policies')
const unreadable: Problem[] = []
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file !== REGIONS)
  .sort()
const regions = read(REGIONS)
const policies = files.flatMap((file) => read(file) ?? [])
const problems = [...unreadable, ...(regions ? checkPolicies(policies, regions) : [])]

for (const { file, path, reason } of problems) console.error(`${file} ${path}: ${reason}`)
if (problems.length === 0) console.log(`${policies.length} policies hold.`)
else process.exitCode = 1

function read(file: string): PolicyFile | undefined {
  try {
    return { file, content: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown }
  } catch (error) {
    unreadable.push({ file, path: '$', reason: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}
