/** Which part of the app a file belongs to. */

/** The first pattern that fits decides. */
const SOURCES: readonly (readonly [string, RegExp])[] = [
  [
    'react',
    /node_modules\/(react|react-dom|react-reconciler|scheduler|use-sync-external-store|@tarojs\/react|@tarojs\/plugin-framework-react)\//
  ],
  [
    'taro',
    /node_modules\/(@tarojs|@babel\/runtime|@stencil|tslib|@swc\/helpers|core-js|regenerator-runtime|webpack)\/|^config\//
  ],
  ['libraries', /node_modules\//],
  ['policies', /^policies\//],
  ['styles', /\.s?css$/],
  ['text', /\/ui\/text\/|\/(request-)?messages\.ts$/],
  ['pieces', /\/ui\//],
  ['pages', /^src\/(pages|custom(ize)?-tab-bar)\//],
  ['calculator', /\/calculator\//],
  ['policy', /\/policy\//],
  ['storage', /\/storage\//],
  ['household', /\/household\//],
  ['payment', /\/payment\//],
  ['reminder', /\/reminder\//],
  ['platform', /\/platform\//],
  ['app', /^src\//]
]

const FILES: readonly (readonly [string, RegExp])[] = [
  ['styles', /\.(wxss|acss|css)$/],
  ['templates', /\.(wxml|wxs|axml|sjs|html)$/],
  ['settings', /\.json$/],
  ['pictures', /\.(png|jpe?g|svg|gif|webp)$/]
]

/** Of a file that was bundled. What webpack adds by itself is `webpack`. */
export function groupOfSource(path: string): string {
  return SOURCES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'webpack'
}

/** Of a file of the build that is no bundle. */
export function groupOfFile(path: string): string {
  return FILES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
}
