/**
 * npm run policies:sign -- <folder> [key file] [feed file]: makes a feed of the policies below the folder, signed with
 * the key. If there is no key file (feed.key, if none is named), a key pair is made and kept in it: keep it secret.
 * The feed replaces the feed file (feed.json, if none is named) and is one version above it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import nacl from 'tweetnacl'
import * as v from 'valibot'
import { bytesOf, digitsOf, FORMAT, signedBytes, type Envelope } from '@/operator/contract'
import { FeedError } from '@/operator/feed/errors'
import { readFeed, type FeedContents } from '@/operator/feed/read'
import { identities, policies, regions } from '@/policy/bundled'
import { checkPolicies } from '@/policy/check'
import { policySchema, type Policy } from '@/policy/schema'
import { command, Failure } from './lib/command.mjs'
import { IDENTITIES, inOneLine, policyFileNames, readFiles, REGIONS } from './policy-files'

const EIGHT_HOURS = 8 * 60 * 60 * 1000

const USAGE = 'Name the folder of the policies: npm run policies:sign -- <folder> [key file] [feed file]'

const bundled = policies.map(({ open }) => open())

const [folder, keyFile = 'feed.key', feedFile = 'feed.json'] = process.argv.slice(2)

void command(() => {
  if (folder === undefined) throw new Failure(USAGE)
  const policies = soundPolicies(folder)
  const secretKey = existsSync(keyFile) ? readKey(keyFile) : makeKey(keyFile)
  const publicKey = digitsOf(nacl.sign.keyPair.fromSecretKey(secretKey).publicKey)
  const before = existsSync(feedFile) ? read(readFileSync(feedFile, 'utf8'), publicKey, feedFile) : undefined
  refuseUnmarked(policies, [...bundled, ...(before?.policies ?? [])])

  const feed = signed({ version: (before?.version ?? 0) + 1, madeOn: chinasDate(), policies }, secretKey)
  const { version } = read(feed, publicKey, 'The feed')
  writeFileSync(feedFile, `${JSON.stringify(feed)}\n`)
  console.log(`${feedFile}: version ${version}, ${policies.length} policies.`)
  console.log(`"publicKey" of "feed" in config/operator.json: ${publicKey}`)
})

/** The policies below the folder, together with the project's regions and identities, as `npm run policies:check` accepts them. */
function soundPolicies(path: string): Policy[] {
  const { files, problems } = readFiles(resolve(path), existing(path))
  const found = [
    ...problems,
    ...checkPolicies(files, { file: REGIONS, content: regions() }, { file: IDENTITIES, content: identities() })
  ]
  if (found.length > 0) throw new Failure(found.map(inOneLine).join('\n'))
  const policies = files.flatMap(({ content }) => (isPolicy(content) ? [content] : []))
  if (policies.length === 0) throw new Failure(`No policies lie below ${path}.`)
  return policies
}

/** What else lies there is of no year, and no phone takes it from a feed. All of it has been checked. */
function isPolicy(content: unknown): content is Policy {
  return typeof content === 'object' && content !== null && 'kind' in content
}

function existing(path: string): string[] {
  if (!existsSync(path)) throw new Failure(`There is no folder ${path}.`)
  return policyFileNames(resolve(path))
}

function makeKey(file: string): Uint8Array {
  const { secretKey } = nacl.sign.keyPair()
  writeFileSync(file, `${digitsOf(secretKey)}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`${file}: a new key. Whoever has it can sign feeds: keep it out of the repository, and do not lose it.`)
  return secretKey
}

function readKey(file: string): Uint8Array {
  const digits = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{128}$/.test(digits)) throw new Failure(`${file} is no key made by policies:sign.`)
  return bytesOf(digits)
}

/** A policy that was changed has to say so, or no phone will take it over. */
function refuseUnmarked(policies: readonly Policy[], known: readonly Policy[]): void {
  const unmarked = policies.filter((policy) =>
    known.some((other) => {
      if (other.id !== policy.id || other.revision < policy.revision) return false
      return other.revision > policy.revision || textOf(other) !== textOf(policy)
    })
  )
  const sentences = unmarked.map(({ id }) => `${id} was changed: raise its "revision".`)
  if (sentences.length > 0) throw new Failure(sentences.join('\n'))
}

/** The same text for the same policy, in whatever order a file writes it. */
function textOf(policy: unknown): string {
  return JSON.stringify(v.parse(policySchema, policy))
}

function signed(contents: Pick<FeedContents, 'version' | 'madeOn' | 'policies'>, secretKey: Uint8Array): Envelope {
  const unsigned = { format: FORMAT, payload: JSON.stringify(contents) } as const
  return { ...unsigned, signature: digitsOf(nacl.sign.detached(signedBytes(unsigned), secretKey)) }
}

/** Reads a feed as a phone does. */
function read(feed: unknown, publicKey: string, name: string): FeedContents {
  try {
    return readFeed(feed, publicKey, {
      policies: bundled,
      regions: () => regions().regions,
      identities: () => identities().identities
    })
  } catch (error) {
    if (error instanceof FeedError) throw new Failure(`${name} would be refused: ${JSON.stringify(error.fault)}`)
    throw error
  }
}

function chinasDate(): string {
  return new Date(Date.now() + EIGHT_HOURS).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
