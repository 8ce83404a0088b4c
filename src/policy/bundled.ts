/**
 * The policy files as webpack packs them: whatever lies in policies/, so that a new place or year needs
 * no edit here. Nothing is validated on the phone: `npm run policies:check` has done so before the build.
 * `require.context` exists in webpack only; under Node, bundled.node.ts takes this file's place.
 */
import identitiesFile from '@policies/identities.json'
import mechanismFile from '@policies/national/mechanism.json'
import plausibleFile from '@policies/plausible.json'
import regionsFile from '@policies/regions.json'
import reportedFile from '@policies/reported-facts.json'
import type { IdentitiesFile, MechanismFile, Plausible, Policy, RegionsFile, ReportedFactsFile } from './schema'
import { once, type PolicyHeading, type ShelvedPolicy } from './shelved'
import { unpack } from './unpack'

/** As config/policies/loader.js writes it. */
interface Carried {
  content: string
}

const files = require.context('@policies', true, /\/\d{4}\.json$/)

export const policies: readonly ShelvedPolicy[] = files.keys().map((name) => {
  const { heading, content } = files<Carried & { heading: PolicyHeading }>(name)
  return { heading, open: once(() => unpack(content) as Policy) }
})

export const regions = once(() => unpack((regionsFile as unknown as Carried).content) as RegionsFile)

export const identities = once(() => unpack((identitiesFile as unknown as Carried).content) as IdentitiesFile)

export const mechanism = once(() => unpack((mechanismFile as unknown as Carried).content) as MechanismFile)

export const reportedFacts = once(() => unpack((reportedFile as unknown as Carried).content) as ReportedFactsFile)

export const plausible = once(() => unpack((plausibleFile as unknown as Carried).content) as Plausible)
