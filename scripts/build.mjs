// npm run build [-- weapp|alipay|h5]: one platform, or all three one after the other.
import { build, PLATFORMS } from './lib/builds.mjs'
import { command, Failure } from './lib/steps.mjs'

const [wanted] = process.argv.slice(2)

await command(async () => {
  const platforms = PLATFORMS.filter((platform) => wanted === undefined || platform === wanted)
  if (platforms.length === 0) throw new Failure(`Unknown platform "${wanted}": use ${PLATFORMS.join(', ')}.`)
  for (const platform of platforms) await build(platform)
})
