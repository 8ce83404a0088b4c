/** The policy files as they lie on disk: takes the place of bundled.ts wherever code runs under Node. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { once, shelfEntry, type ShelvedPolicy } from './shelved'
import type { IdentitiesFile, MechanismFile, Plausible, Policy, RegionsFile, ReportedFactsFile } from './schema'

const folder = resolve(__dirname, '../../policies')

export const policies: readonly ShelvedPolicy[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/]\d{4}\.json$/.test(path))
  .sort()
  .map((path) => shelfEntry(read(path) as Policy))

export const regions = once(() => read('regions.json') as RegionsFile)

export const identities = once(() => read('identities.json') as IdentitiesFile)

export const mechanism = once(() => read('national/mechanism.json') as MechanismFile)

export const reportedFacts = once(() => read('reported-facts.json') as ReportedFactsFile)

export const plausible = once(() => read('plausible.json') as Plausible)

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}
