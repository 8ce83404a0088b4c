/** Which rules apply where: the library of policies that this build carries, and questions put to it. */
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { policies, regions } from '@/policy/bundled'
import { createFeed, type Feed, type FeedPorts } from './feed'
import { createLibrary } from './library'

export { assessOnce } from './assess-once'
export { changePointsOnce } from './change-points-once'
export * from './compare'
export { UnknownRegionError } from './errors'
export * from './feed'
export { createLibrary, type Library } from './library'
export { projectOnce } from './project-once'
export { shelved, type PolicyHeading, type ShelvedPolicy } from './shelved'
export { parseRequest, RequestError, type Request } from './request'
export type * from './schema'
export { unpublishedYears, type EarlierNotice, type UnpublishedYear } from './unpublished'

const library = createLibrary(policies, regions)

export const { shelfFor, policiesOf, localPolicies, localHeadings, policyById, regionOf, regionPath, childrenOf, searchRegions } =
  library

/** The feed whose policies the functions above answer with, where they are newer than this build's. */
export function openFeed(ports: FeedPorts): Feed {
  const headings = policies.map(({ heading }) => heading)
  return createFeed(ports, { policies: headings, regions: () => regions().regions, layOver: library.layOver })
}
