/** Which rules apply where: the library of policies that this build carries, and questions put to it. */
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { identities, mechanism, policies, regions, reportedFacts } from '@/policy/bundled'
import { createLibrary, type NewerPolicies } from './library'
import { createReported } from './reported'
import { readRequest, type Request } from './request'

export { CLAUSE_SECTIONS, clausesOf, ofRule, type Clause, type ClauseSection, type RuleId } from './clauses'
export * from './compare'
export { costOfSkipping, type CostOfSkipping } from './cost-of-skipping'
export { RequestError, UnknownRegionError, type RequestErrorCode } from './errors'
export { createLibrary, shelfIn, type Library, type NewerPolicies, type PolicyShelf, type Shelves } from './library'
export { civilDate, identityId, isYear, regionCode, residentSchema } from './shapes'
export { shelfEntry, type PolicyHeading, type ShelvedPolicy } from './shelved'
export type { Request } from './request'
export type { ReportedYear } from './reported'
export type * from './schema'
export { seasonFor, seasonWithoutNotice, type LaterChance, type Season, type SeasonPhase } from './season'
export { hasNotice, unpublishedYears, wasOutByNow, type EarlierNotice, type UnpublishedYear } from './unpublished'

/** The functions below together, for whoever is to be told which library to ask. */
export const library = createLibrary(policies, regions, mechanism, () => identities().identities)

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
  searchRegions
} = library

/** Reads a question, or throws RequestError for the first thing wrong with it. Keys it does not know are ignored. */
export function parseRequest(input: unknown): Request {
  return readRequest(input, (id) => library.identityOf(id) !== undefined)
}

export const { reportedOf, reportedPlaces } = createReported(reportedFacts, shelfFor)

/** Where policies come in that are newer than this build's: the functions above then answer with them. */
export const newerPolicies = (): NewerPolicies => ({
  policies: policies.map(({ heading }) => heading),
  regions: () => regions().regions,
  identities: () => identities().identities,
  layOver: library.layOver
})
