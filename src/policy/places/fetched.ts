/** What is fetched when somebody looks for a place. */
// By its alias, since tsconfig.json and jest.config.js put bundled.node.ts in its place.
import { content } from '@/policy/places/bundled'
import { once } from '@/policy/shelved'
import { createPlaces } from './place-list'

export const places = once(() => createPlaces(content()))
