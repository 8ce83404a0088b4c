// npm run build [-- weapp|alipay|h5]: one platform, or all three one after the other. Builds for tests go by their names.
import { build, BUILD_NAMES, PLATFORMS } from './lib/builds.mjs'
import { command, Failure } from './lib/steps.mjs'

const [wanted] = process.argv.slice(2)

await command(async () => {
  const builds = wanted === undefined ? PLATFORMS : BUILD_NAMES.filter((name) => name === wanted)
  if (builds.length === 0) throw new Failure(`Unknown build "${wanted}": use ${BUILD_NAMES.join(', ')}.`)
  for (const name of builds) await build(name)
})
