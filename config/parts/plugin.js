const { writeFileSync } = require('node:fs')
const path = require('node:path')

/**
 * Writes beside the build's folder, never into it, which modules it is made from: `npm run sizes` and tests/builds
 * learn from it what each part weighs and that none is carried twice.
 */
module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('parts').use(PartsPlugin, [ctx.paths])
  })
}

class PartsPlugin {
  constructor({ appPath, outputPath }) {
    this.root = appPath
    this.file = `${outputPath}.parts.json`
  }

  apply(compiler) {
    compiler.hooks.done.tap('PartsPlugin', ({ compilation }) => {
      writeFileSync(this.file, JSON.stringify(this.modulesOf(compilation)))
    })
  }

  /** Modules as they were bundled: by id, with the files that were put together under it and the bundles that hold it. */
  modulesOf(compilation) {
    const { chunkGraph, modules } = compilation
    return [...modules].flatMap((module) => {
      const files = [...chunkGraph.getModuleChunksIterable(module)].flatMap((chunk) => [...chunk.files])
      if (files.length === 0) return []
      const sources = module.modules ?? [module]
      return [
        {
          id: chunkGraph.getModuleId(module),
          bundles: [...new Set(files)].filter((file) => file.endsWith('.js')).sort(),
          sources: sources.map((source) => ({ path: this.nameOf(source), bytes: source.size() }))
        }
      ]
    })
  }

  /** Path from the project's folder, or what webpack made up. */
  nameOf(module) {
    const file = module.resource ?? module.nameForCondition()
    if (!file) return module.identifier().split('|')[0]
    return path.relative(this.root, file).split(path.sep).join('/')
  }
}
