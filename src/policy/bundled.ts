/**
 * The policy files as webpack packs them: whatever lies in policies/, so that a new place or year needs
 * no edit here. Nothing is validated on the phone: `npm run policies:check` has done so before the build.
 * `require.context` exists in webpack only; under Node, bundled.node.ts takes this file's place.
 */
import regionsFile from '@policies/regions.json'
import type { Policy, RegionsFile } from './schema'

const files = require.context('@policies', true, /\/\d{4}\.json$/)

export const policies = files.keys().map((name) => files<Policy>(name))
export const regions = regionsFile as RegionsFile
