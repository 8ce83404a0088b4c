const path = require('node:path')

/** Lies beside the inner pages, whose package WeChat fetches while somebody reads the first page. */
const NAME = 'flows/feed'

/**
 * Puts what reads a feed into a file of its own on WeChat, where webpack splits nothing off by itself:
 * src/platform/feed-reader.weapp.ts asks for that file. Without an operator's feed there is none.
 */
module.exports = (ctx, { isConfigured }) => {
  if (!isConfigured || process.env.TARO_ENV !== 'weapp') return
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('feed').use(FeedPlugin, [path.join(ctx.paths.sourcePath, 'policy/feed/read.ts')])
  })
}

class FeedPlugin {
  constructor(entry) {
    this.entry = entry
  }

  apply(compiler) {
    const { Compilation, EntryPlugin, library } = compiler.webpack
    // What is asked for is what the file exports.
    const exported = { type: 'commonjs2' }
    new library.EnableLibraryPlugin(exported.type).apply(compiler)
    new EntryPlugin(compiler.context, this.entry, { name: NAME, library: exported }).apply(compiler)
    compiler.hooks.thisCompilation.tap('FeedPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FeedPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          // Taro takes it for a page.
          for (const ending of ['.wxml', '.wxss']) compilation.deleteAsset(NAME + ending)
        }
      )
    })
  }
}
