import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { readOperator } from './read-operator'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'h5'
const folder = process.env.OUTPUT_FOLDER ?? `dist/${platform}`

// Sizes are written in px and stay px: scaling them by screen width, as Taro does by
// default, would undo the exact text sizes that elder mode promises.
const px = { pxtransform: { enable: false, config: {} } }

const minify = { enable: true, config: { output: { ascii_only: false } } }

// Templates are unrolled this deep; Taro's own 16 levels cost 40 KB more. (Its type lacks the field.)
const mini = { baseLevel: 8, postcss: px, optimizeMainPackage: { enable: true } }

// What is shared shows this drawing; left to themselves, the platforms take a picture of the page.
const shareCard = { from: 'src/share-card.png', to: `${folder}/share-card.png` }

const copied: Partial<Record<string, { from: string; to: string }[]>> = {
  weapp: [{ from: 'src/sitemap.json', to: `${folder}/sitemap.json` }, shareCard],
  alipay: [shareCard]
}

const config: UserConfigExport = {
  projectName: 'buduanbao',
  date: '2026-11-22',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  sourceRoot: 'src',
  outputRoot: folder,
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  plugins: [path.resolve(__dirname, 'aria/plugin.js')],
  alias: {
    '@': path.resolve(root, 'src'),
    '@policies': path.resolve(root, 'policies')
  },
  defineConstants: { OPERATOR: JSON.stringify(readOperator()) },
  // Left as it is, each Chinese character becomes a six-byte escape in the bundles.
  terser: minify,
  copy: { patterns: copied[platform] ?? [], options: {} },
  mini,
  h5: {
    publicPath: './',
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js'
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css'
    },
    postcss: { ...px, autoprefixer: { enable: true, config: {} } }
  }
}

export default defineConfig(config)
