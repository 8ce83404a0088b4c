/** What the builds for WeChat may weigh: the gates of `npm run sizes`. The web's stands in tests/e2e/first-load.test.ts. */
import { LIMIT } from '../tests/builds/limits'

const gates = (build: string) => [
  {
    name: `${build}, first package`,
    path: [`../dist/${build}/**`, `!../dist/${build}/flows/**`],
    limit: LIMIT.weappMain
  },
  { name: `${build}, package flows`, path: `../dist/${build}/flows/**`, limit: LIMIT.weappPackage },
  { name: `${build}, in all`, path: `../dist/${build}/**`, limit: LIMIT.weappWhole }
]

export default ['weapp', 'weapp-operated']
  .flatMap(gates)
  .map(({ limit, ...gate }) => ({ ...gate, limit: `${limit} B`, brotli: false }))
