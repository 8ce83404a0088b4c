// npm run build [-- weapp|alipay|h5]: one platform, or all three one after the other. Builds for tests go by their names.
// With --if-changed, what is up to date is not built again.
import { parseArgs } from 'node:util'
import { build, BUILD_NAMES, isFresh, PLATFORMS } from './lib/builds.mjs'
import { command, Failure } from './lib/command.mjs'

const {
  values: { 'if-changed': ifChanged = false },
  positionals: [wanted]
} = parseArgs({ options: { 'if-changed': { type: 'boolean' } }, allowPositionals: true })

await command(() => {
  const builds = wanted === undefined ? PLATFORMS : BUILD_NAMES.filter((name) => name === wanted)
  if (builds.length === 0) throw new Failure(`Unknown build "${wanted}": use ${BUILD_NAMES.join(', ')}.`)
  for (const name of builds) if (!ifChanged || !isFresh(name)) build(name)
})
