const { writeFileSync } = require('node:fs')

const WANTED = {
  all: false,
  ids: true,
  chunks: true,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity
}

/** Writes webpack's statistics beside the build's folder, never into it: tests learn from them what the build is made from. */
module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('stats').use(StatsPlugin, [`${ctx.paths.outputPath}.stats.json`])
  })
}

class StatsPlugin {
  constructor(file) {
    this.file = file
  }

  apply(compiler) {
    compiler.hooks.done.tap('StatsPlugin', (stats) => {
      writeFileSync(this.file, JSON.stringify(stats.toJson(WANTED)))
    })
  }
}
