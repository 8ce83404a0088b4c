const { readFileSync } = require('node:fs')
const { GenerateSW } = require('workbox-webpack-plugin')

/** Files whose name changes with their content: a browser and the service worker may keep them unasked. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

/**
 * Makes the web build one that can be installed and works without a network. A build that watches for changes is left
 * alone: what a service worker holds would hide them.
 */
module.exports = (ctx, files) => {
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== 'h5' || process.env.NODE_ENV === 'development') return
    chain.plugin('webFiles').use(WebFilesPlugin, [files])
    chain.plugin('serviceWorker').use(GenerateSW, [
      {
        swDest: 'service-worker.js',
        inlineWorkboxRuntime: true,
        sourcemap: false,
        babelPresetEnvTargets: ['chrome >= 67', 'ios >= 12'],
        // The first visit is served from it at once; a newer one waits until the app is closed.
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        dontCacheBustURLsMatching: HASHED,
        navigateFallback: 'index.html',
        // A platform fetches these when the app is installed.
        exclude: [/\.map$/, /^icon-\d+\.png$/, /^manifest\.webmanifest$/]
      }
    ])
  })
}

class WebFilesPlugin {
  constructor({ manifest, icons, script }) {
    this.files = [
      ['manifest.webmanifest', JSON.stringify(manifest)],
      ...icons.map(({ name, path }) => [name, readFileSync(path)]),
      [script.name, script.code]
    ]
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('WebFilesPlugin', (compilation) => {
      const at = { name: 'WebFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }
      compilation.hooks.processAssets.tap(at, () => {
        for (const [name, content] of this.files) compilation.emitAsset(name, new sources.RawSource(content))
      })
    })
  }
}
