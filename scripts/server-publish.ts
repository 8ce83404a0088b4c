/**
 * npm run server:publish -- <policy files> [--yes]: checks the policies, shows what they would change for example
 * residents, asks, signs the feed and puts it where phones get it.
 * npm run server:publish -- --roll-back <version> [--yes]: the same with what an older version held.
 * npm run server:publish: lists what was published.
 *
 * The key is FEED_KEY, or in the file FEED_KEY_FILE (feed.key, if none is named); before anything was published a missing
 * file is made. `--another-key` goes on with a key of which phones do not know, when that of the last feed was lost: only an
 * app that is built with it will follow, and what was published before is not carried over. The database is that of `npm run server`, whether it runs or not.
 */
import { basename, dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { dayInBeijing } from '@/server/beijing'
import { openDatabase, type Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { checkedPolicies } from '@/server/publishing/checked'
import { differences } from '@/server/publishing/differences'
import { PublishingError } from '@/server/publishing/errors'
import { publishedFeeds } from '@/server/publishing/history'
import { keyIn, keyOf, makeKey, type SigningKey } from '@/server/publishing/key'
import { proposeNew, proposeOlder, type Proposal, type Signing } from '@/server/publishing/proposal'
import { publish } from '@/server/publishing/publish'
import type { DatabaseLocation } from '@/server/settings'
import type { Policy } from '@/policy'
import { command, Failure } from './lib/command.mjs'
import { inOneLine, readFiles } from './policy-files'
import { databaseLocation } from './server-database'

void command(async () => {
  try {
    await main()
  } catch (error) {
    if (error instanceof PublishingError) throw new Failure(error.message)
    throw error
  }
})

async function main(): Promise<void> {
  const { values, positionals: files } = argumentsGiven()
  const { 'roll-back': older, 'another-key': isAnotherKey = false, yes = false } = values
  if (older !== undefined && files.length > 0) throw new Failure('Name policy files, or a version to roll back to.')
  const policies = older === undefined ? policiesIn(files) : []
  const location = databaseLocation()
  const database = await openDatabase(location)
  try {
    await migrate(database)
    if (older === undefined && files.length === 0) {
      await list(database)
      return
    }
    console.log(`The database: ${nameOf(location)}.`)
    const key = await signingKey(database, isAnotherKey)
    const signing: Signing = { database, key, isAnotherKey, today: dayInBeijing(Date.now()) }
    const proposal = await (older === undefined ? proposeNew(policies, signing) : proposeOlder(Number(older), signing))
    for (const line of differences(proposal)) console.log(line)
    if (!yes && !(await isAgreed(proposal))) throw new Failure('Nothing was published.')
    await publish(database, proposal, new Date())
    console.log(`Version ${proposal.version} is published: ${proposal.note}.`)
  } finally {
    await database.destroy()
  }
}

/** Without user and password: phones of another database than was meant get nothing. */
function nameOf(location: DatabaseLocation): string {
  if (location.kind === 'pglite') return `PGlite in ${resolve(location.folder)}`
  const { host, pathname } = new URL(location.url)
  return `PostgreSQL, ${host}${pathname}`
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'roll-back': { type: 'string' }, 'another-key': { type: 'boolean' }, yes: { type: 'boolean' } }
    })
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error))
  }
}

/** The last folder of a path and its name say what a file is for: gansu/2026.json. */
function policiesIn(paths: readonly string[]): Policy[] {
  const read = paths.map((path) => {
    const file = resolve(path)
    return readFiles(dirname(dirname(file)), [`${basename(dirname(file))}/${basename(file)}`])
  })
  const { policies, problems } = checkedPolicies(read.flatMap(({ files }) => files))
  const found = [...read.flatMap((one) => one.problems), ...problems]
  if (found.length > 0) throw new Failure(found.map(inOneLine).join('\n'))
  return policies
}

async function list(database: Database): Promise<void> {
  const feeds = await publishedFeeds(database)
  for (const { version, publishedAt, note } of feeds) console.log(`${version}  ${publishedAt.toISOString()}  ${note}`)
  if (feeds.length === 0) console.log('Nothing was published yet. Name the policy files to publish.')
}

/** Once something was published, no phone would follow a key that is made now. */
async function signingKey(database: Database, isAnotherKey: boolean): Promise<SigningKey> {
  const { FEED_KEY: digits = '', FEED_KEY_FILE: named = '' } = process.env
  const file = named === '' ? 'feed.key' : named
  const key = digits === '' ? keyIn(file) : keyOf(digits, 'FEED_KEY')
  if (key !== null) return key
  const isFirst = isAnotherKey || (await publishedFeeds(database)).length === 0
  if (!isFirst) throw new Failure(`There is no key ${file}, and the last feed was signed with one.`)
  const made = makeKey(file)
  console.log(`${file}: a new key. Whoever has it can sign feeds: keep it out of the repository, and do not lose it.`)
  console.log(`"publicKey" of "feed" in config/operator.json: ${made.publicKey}`)
  return made
}

async function isAgreed({ version, note }: Proposal): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Failure('Nobody can be asked here: look at the lines above, and add --yes.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Publish version ${version} (${note})? Type yes: `)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}
