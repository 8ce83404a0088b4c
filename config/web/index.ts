/** What the web build consists of besides Taro's: manifest, icons, and the words that stand in the page before any script. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { require as requireTs } from 'tsx/cjs/api'
import type { routes as appRoutes } from '../../src/app/routes'
import type * as textOfAll from '../../src/ui/text/common'
import type * as textOfErrors from '../../src/ui/text/errors'
import type * as textOfHome from '../../src/ui/text/home'
import { ICON_SIZES, iconFile, TOUCH_ICON_SIZE } from './icons'

// Taro compiles no TypeScript outside config/.
const { common } = requireTs('../../src/ui/text/common.ts', __filename) as typeof textOfAll
const { home } = requireTs('../../src/ui/text/home.ts', __filename) as typeof textOfHome
const { notLoaded } = requireTs('../../src/ui/text/errors.ts', __filename) as typeof textOfErrors
const { routes } = requireTs('../../src/app/routes.ts', __filename) as { routes: typeof appRoutes }

const root = path.resolve(__dirname, '../..')

/** A script that is to run before all others, in one piece. */
const firstScript = bundled('src/first-words.ts')

/** What config/web/plugin.js adds to a build. */
export const webFiles = {
  manifest: {
    name: common.appName,
    short_name: common.appName,
    description: `${common.motto}。${home.emptyTitle}`,
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f5f7f6',
    theme_color: '#0b7263',
    // The mark keeps clear of the edge, so that it may be cut to any shape.
    icons: ICON_SIZES.filter((size) => size !== TOUCH_ICON_SIZE).map((size) => ({
      src: iconFile(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable'
    }))
  },
  icons: ICON_SIZES.map((size) => ({ name: iconFile(size), path: path.resolve(__dirname, iconFile(size)) })),
  script: firstScript
}

/** Read by src/index.html. */
export const firstWords = {
  script: firstScript.name,
  touchIcon: iconFile(TOUCH_ICON_SIZE),
  home: routes.home,
  guide: routes.guide,
  earliest: oldestNotice(),
  name: common.appName,
  motto: common.motto,
  start: common.start,
  opening: common.opening,
  title: home.emptyTitle,
  lead: home.emptyLead,
  notLoaded
}

/** The day on which the oldest notice of a place was issued: a clock that stands before it is wrong. */
function oldestNotice(): string {
  const folder = path.join(root, 'policies')
  const days = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/]\d{4}\.json$/.test(file))
    .flatMap((file) => {
      const policy = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { notice?: { issuedOn?: string } }
      return policy.notice?.issuedOn ?? []
    })
  return days.sort()[0] ?? ''
}

function bundled(entry: string): { name: string; code: string } {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(root, entry)],
    tsconfig: path.resolve(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome67', 'ios12']
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  return { name: `js/${path.basename(entry, '.ts')}.${hash}.js`, code }
}
