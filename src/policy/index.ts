/** Which rules apply where: the library of policies that this build carries, and questions put to it. */
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { policies, regions } from '@/policy/bundled'
import { createLibrary } from './library'

export { UnknownRegionError } from './errors'
export { createLibrary, type Library } from './library'
export { parseRequest, RequestError, type Request } from './request'
export type * from './schema'

export const { shelfFor, policiesOf, localPolicies, policyById, regionOf, regionPath, childrenOf, searchRegions } =
  createLibrary(policies, regions)
