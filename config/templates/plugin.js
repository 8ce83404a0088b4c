const path = require('node:path')
const { leaveOut, templates } = require('./left-out')

/** Keeps the templates of WeChat and Alipay to what this app draws. tests/weapp/templates.test.ts looks that nothing in use is missing. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const { template } = platform
      if (!template) return // h5 has real elements
      leaveOut(template.internalComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
      const { buildTemplate } = template
      template.buildTemplate = (config) => buildTemplate({ ...config, includes: drawnIn(config.includes) })
    }
  })
}

function drawnIn(included) {
  return new Set([...included].filter((name) => !templates.includes(name)))
}
