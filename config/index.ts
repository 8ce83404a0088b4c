import path from 'node:path'
import type { Chunk as WebpackChunk } from 'webpack'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import movedRoutes from '../src/app/moved-routes.json'
import { contentSecurityPolicy } from './content-security-policy'
import { fileOfCode, readOperator } from './read-operator'
import { firstWords, webFiles } from './web'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'h5'
const folder = process.env.OUTPUT_FOLDER ?? `dist/${platform}`
const source = process.env.SOURCE_FOLDER ?? 'src'
const operator = readOperator()

// Sizes are written in px and stay px: scaling them by screen width, as Taro does by
// default, would undo the exact text sizes that elder mode promises.
const px = { pxtransform: { enable: false, config: {} } }

// Taro minifies for ES5, leaves half of what terser can do undone, and on h5 keeps every name and quotes every key.
const minify = {
  enable: true,
  config: {
    keep_fnames: false,
    compress: {
      arrows: true,
      collapse_vars: true,
      comparisons: true,
      computed_props: true,
      hoist_props: true,
      properties: true,
      reduce_funcs: true,
      reduce_vars: true,
      switches: true,
      ecma: 2017,
      passes: 2
    },
    // Left as it is, each Chinese character becomes a six-byte escape in the bundles.
    output: { ecma: 2017, ascii_only: false, quote_keys: false, keep_quoted_props: false }
  }
}

const mini = {
  postcss: px,
  optimizeMainPackage: { enable: true }
}

// What is shared shows this drawing; left to themselves, the platforms take a picture of the page.
const shareCard = { from: 'src/flows/share-card.png', to: `${folder}/flows/share-card.png` }

// Drawn on pictures in WeChat (src/app/pictures.ts).
const code = fileOfCode(operator)
const ownCode = code === null ? [] : [{ from: code, to: `${folder}/flows/mini-program-code.png` }]

const copied: Partial<Record<string, { from: string; to: string }[]>> = {
  weapp: [{ from: 'src/sitemap.json', to: `${folder}/sitemap.json` }, shareCard, ...ownCode],
  alipay: [shareCard]
}

// Smaller ones cost more in asking than they save in bytes.
// The first tab comes alone, with a copy of the little that it shares: whoever is new here needs none of the rest.
const SHARED_BY_PAGES = {
  chunks: (chunk: WebpackChunk) => !chunk.canBeInitial() && !isFirstTab(chunk),
  minChunks: 2,
  minSize: 12_000,
  priority: -10,
  reuseExistingChunk: true
}

function isFirstTab(chunk: WebpackChunk): boolean {
  return [...chunk.groupsIterable].some(({ origins }) => origins.some(({ request }) => FIRST_TAB.test(request)))
}

const FIRST_TAB = /pages\/home\/index$/

const pluginOf = (name: string) => path.resolve(__dirname, name, 'plugin.js')

const config: UserConfigExport = {
  projectName: 'buduanbao',
  date: '2026-11-22',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  sourceRoot: source,
  outputRoot: folder,
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  plugins: [
    ...['aria', 'policies', 'places', 'stats'].map(pluginOf),
    // Not for the hello world that the app is measured against.
    ...(source === 'src' ? [[pluginOf('web'), webFiles] as [string, object]] : [])
  ],
  alias: {
    '@': path.resolve(root, 'src'),
    '@policies': path.resolve(root, 'policies'),
    // The compact one of the two forms that the package comes in; checking a signature takes both about as long.
    tweetnacl$: path.resolve(root, 'node_modules/tweetnacl/nacl.js')
  },
  defineConstants: {
    OPERATOR: JSON.stringify(operator),
    WITH_CASHIER: String(operator.cashier.server !== ''),
    WITH_FEED: String(operator.feed.url !== ''),
    WITH_MESSAGES: String(operator.subscribe.server !== '')
  },
  terser: minify,
  copy: { patterns: copied[platform] ?? [], options: {} },
  mini,
  h5: {
    publicPath: './',
    router: { mode: 'hash', customRoutes: withFormerRoutes() },
    // Read by src/index.html. What watches for changes evaluates code as it comes, so there is none then.
    htmlPluginOption:
      process.env.NODE_ENV === 'development'
        ? {}
        : { contentSecurityPolicy: contentSecurityPolicy(operator), firstWords },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js'
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css'
    },
    postcss: { ...px, autoprefixer: { enable: true, config: {} } },
    webpackChain(chain) {
      if (source !== 'src') return // the hello world that the app is measured against has what Taro gives everybody
      // Real elements in place of Taro's web components; asking it for one that it lacks fails the build.
      chain.resolve.alias.set('@tarojs/components$', path.resolve(root, 'src/ui/base/elements.h5.ts'))
      chain.resolve.alias.set(
        '@tarojs/components/dist/components$',
        path.resolve(root, 'src/ui/base/no-elements.h5.ts')
      )
      chain.resolve.alias.set(
        '@tarojs/components/dist/taro-components/taro-components.css$',
        false as unknown as string
      )
      chain.module.strictExportPresence(true)
      // What several pages use comes once; Taro looks for it in the first chunks only.
      const split = chain.optimization.get('splitChunks') as { cacheGroups: Record<string, object> }
      chain.optimization.splitChunks({ ...split, cacheGroups: { ...split.cacheGroups, pages: SHARED_BY_PAGES } })
    }
  }
}

/** Each page that has moved, by its route: that route, then the former ones, which open it too. */
function withFormerRoutes(): Record<string, string[]> {
  const names: Record<string, string[]> = {}
  for (const [former, route] of Object.entries(movedRoutes)) (names[route] ??= [route]).push(former)
  return names
}

export default defineConfig(config)
