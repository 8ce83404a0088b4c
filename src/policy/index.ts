/** Which rules apply where: the library of policies that this build carries, and questions put to it. */
import * as v from 'valibot'
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { identities, mechanism, policies, regions, reportedFacts } from '@/policy/bundled'
import { policyFromNotice, type PolicyOfNotice } from './from-notice'
import type { NewerPolicies } from './library'
import { library, ownNoticeLimits } from './bundled-library'
import type { OwnNotice } from './own-notice'
import { checkOwnNotice, type OwnNoticeProblem } from './own-notice-check'
import type { OwnNoticeWords } from './own-notice-words'
import { createReported } from './reported'
import { presentCode } from './regions'
import type { LocalPolicy } from './schema'
import { readRequest, type Request } from './request'
import { regionCode } from './shapes'

export { CLAUSE_SECTIONS, clausesOf, ofRule, type Clause, type ClauseSection, type RuleId } from './clauses'
export * from './compare'
export { costOfSkipping, type CostOfSkipping } from './cost-of-skipping'
export { codesAbove } from './regions'
export { isOwnPolicy, ownPolicyId, type PolicyOfNotice } from './from-notice'
export type { Unused, UnusedReason } from './from-notice-windows'
export type { OwnNotice, OwnNoticeOrigin, Quote } from './own-notice'
export type { OwnNoticeProblem } from './own-notice-check'
export { encodeOwnNotice, findOwnNoticeCode } from './own-notice-code/code'
export { OwnNoticeCodeError, type OwnNoticeFault } from './own-notice-code/fault'
export { ownNoticeSchema } from './own-notice-schema'
export { differencesOf, type OwnNoticeStatus } from './own-notice-status'
export { decodeOwnNotice, ownNoticeStatus } from './sent-notice'
export type { OwnGap, OwnNoticeWords, OwnReading, OwnSaying } from './own-notice-words'
export { RequestError, UnknownRegionError, type RequestErrorCode } from './errors'
export { createLibrary, shelfIn, type Library, type NewerPolicies, type PolicyShelf, type Shelves } from './library'
export { type PlaceNames } from './regions'
export { civilDate, identityId, isYear, regionCode, residentSchema } from './shapes'
export { shelfEntry, type PolicyHeading, type ShelvedPolicy } from './shelved'
export type { Request } from './request'
export type { ReportedYear } from './reported'
export type * from './schema'
export { seasonFor, seasonWithoutNotice, type LaterChance, type Season, type SeasonPhase } from './season'
export { hasNotice, unpublishedYears, wasOutByNow, type EarlierNotice, type UnpublishedYear } from './unpublished'

export { library } from './bundled-library'

export const {
  shelfFor,
  policiesOf,
  policyFor,
  localPolicies,
  everyPolicy,
  localHeadings,
  policyById,
  knownIdentities,
  identityOf,
  regionOf,
  regionPath,
  childrenOf,
  searchRegions,
  namePlaces,
  ownPolicies,
  officialFor
} = library

/** What keeps an own notice from being kept; empty: nothing. */
export function ownNoticeProblems(own: OwnNotice): OwnNoticeProblem[] {
  return checkOwnNotice(own, ownNoticeLimits())
}

/**
 * The policy that an own notice without problems becomes, and what of it no policy can hold. `place`: its names from the
 * province down, where the list of regions does not have it.
 */
export function policyOfOwnNotice(own: OwnNotice, words: OwnNoticeWords, place?: string): PolicyOfNotice {
  const { region, benefitYear } = own
  return policyFromNotice(own, {
    place: place ?? library.regionPath(region).join(''),
    words,
    newest: newestBefore(region, benefitYear) ?? null,
    mechanism: mechanism()
  })
}

/** The place's newest policy of an earlier year that is no own notice's: it may stand in for what one leaves open. */
export function newestBefore(region: string, benefitYear: number): LocalPolicy | undefined {
  const isOfficial = (policy: LocalPolicy): boolean => officialFor(region, policy.benefitYear) === policy
  return policiesOf(region)
    .filter((policy) => policy.benefitYear < benefitYear && isOfficial(policy))
    .pop()
}

/** Reads a question, or throws RequestError for the first thing wrong with it. Keys it does not know are ignored. */
export function parseRequest(input: unknown): Request {
  return readRequest(input, (id) => library.identityOf(id) !== undefined)
}

/** A region as it is kept: one whose code has changed is read under its present one. */
export const keptRegion = v.pipe(
  regionCode,
  v.transform((code) => presentCode(code, regions()))
)

export const { reportedOf, reportedPlaces } = createReported(reportedFacts, shelfFor)

/** Where policies come in that are newer than this build's: the functions above then answer with them. */
export const newerPolicies = (): NewerPolicies => ({
  policies: policies.map(({ heading }) => heading),
  regions: () => regions().regions,
  identities: () => identities().identities,
  layOver: library.layOver
})
