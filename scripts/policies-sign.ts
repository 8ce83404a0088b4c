/**
 * npm run policies:sign -- <folder> [key file] [feed file]: makes a feed of the policies below the folder, signed with
 * the key. If there is no key file (feed.key, if none is named), a key pair is made and kept in it: keep it secret.
 * The feed replaces the feed file (feed.json, if none is named) and is one version above it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { policies } from '@/policy/bundled'
import type { Policy } from '@/policy/schema'
import { dayInBeijing } from '@/server/beijing'
import { checkedPolicies, unmarked } from '@/server/publishing/checked'
import { readAsPhone, signed } from '@/server/publishing/envelope'
import { PublishingError } from '@/server/publishing/errors'
import { keyIn, makeKey, type SigningKey } from '@/server/publishing/key'
import { command, Failure } from './lib/command.mjs'
import { inOneLine, policyFileNames, readFiles } from './policy-files'

const USAGE = 'Name the folder of the policies: npm run policies:sign -- <folder> [key file] [feed file]'

const bundled = policies.map(({ open }) => open())

const [folder, keyFile = 'feed.key', feedFile = 'feed.json'] = process.argv.slice(2)

void command(() => {
  try {
    main()
  } catch (error) {
    if (error instanceof PublishingError) throw new Failure(error.message)
    throw error
  }
})

function main(): void {
  if (folder === undefined) throw new Failure(USAGE)
  const policies = soundPolicies(folder)
  const key = keyIn(keyFile) ?? newKey()
  const before = existsSync(feedFile) ? readAsPhone(readFileSync(feedFile, 'utf8'), key.publicKey, feedFile) : undefined
  const problems = unmarked(policies, [...bundled, ...(before?.policies ?? [])])
  if (problems.length > 0) throw new PublishingError(problems)

  const feed = signed({ version: (before?.version ?? 0) + 1, madeOn: dayInBeijing(Date.now()), policies }, key)
  const { version } = readAsPhone(feed, key.publicKey, 'The feed')
  writeFileSync(feedFile, `${JSON.stringify(feed)}\n`)
  console.log(`${feedFile}: version ${version}, ${policies.length} policies.`)
  console.log(`"publicKey" of "feed" in config/operator.json: ${key.publicKey}`)
}

/** The policies below the folder, as `npm run policies:check` accepts them. */
function soundPolicies(path: string): Policy[] {
  const { files, problems } = readFiles(resolve(path), existing(path))
  const { policies, problems: found } = checkedPolicies(files)
  if (problems.length + found.length > 0) throw new Failure([...problems, ...found].map(inOneLine).join('\n'))
  if (policies.length === 0) throw new Failure(`No policies lie below ${path}.`)
  return policies
}

function existing(path: string): string[] {
  if (!existsSync(path)) throw new Failure(`There is no folder ${path}.`)
  return policyFileNames(resolve(path))
}

function newKey(): SigningKey {
  const key = makeKey(keyFile)
  console.log(
    `${keyFile}: a new key. Whoever has it can sign feeds: keep it out of the repository, and do not lose it.`
  )
  return key
}
