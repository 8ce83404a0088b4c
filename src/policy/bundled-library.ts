/** The library of policies that this build carries, and what a notice has to fit that is held beside it. */
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { identities, mechanism, plausible, policies, regions } from '@/policy/bundled'
import { createLibrary, shelfIn } from './library'
import type { OwnNoticeLimits } from './own-notice-check'

/** All questions to it together, for whoever is to be told which library to ask. */
export const library = createLibrary(policies, regions, mechanism, () => identities().identities)

export const ownNoticeLimits = (): OwnNoticeLimits => ({
  plausible: plausible(),
  isKnownIdentity: (id) => library.identityOf(id) !== undefined,
  isKnownRegion: (code) => shelfIn(library, code) !== null
})
