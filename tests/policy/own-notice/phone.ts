/** A library of made-up content with the policies of own notices laid under it, as on somebody's phone. */
import { createLibrary, knownIdentities, policyOfOwnNotice, shelfEntry } from '@/policy'
import type { Library, LocalPolicy, OwnNotice, Policy, RegionsFile } from '@/policy'
import type { MechanismFile, PolicyBasis } from '@/policy/schema'
import { ownNoticeWords } from '@/ui/text'
import mechanism from '@policies/national/mechanism.json'
import regions from '@policies/regions.json'

const QINGDAO = '山东省青岛市'

/** The policy of an own notice in the words of the app. */
export function policyOf(own: OwnNotice): LocalPolicy {
  return policyOfOwnNotice(own, ownNoticeWords, own.region === '370200' ? QINGDAO : undefined).policy
}

export function phoneWith(own: readonly OwnNotice[], official: readonly Policy[] = []): Library {
  const library = createLibrary(
    official.map(shelfEntry),
    () => regions as RegionsFile,
    () => mechanism as unknown as MechanismFile,
    knownIdentities
  )
  library.layUnder(own.map(policyOf))
  return library
}

/** Every basis that stands in a value. */
export function basesIn(value: unknown): PolicyBasis[] {
  if (typeof value !== 'object' || value === null) return []
  if ('certainty' in value && 'says' in value) return [value as PolicyBasis]
  return Object.values(value).flatMap(basesIn)
}
