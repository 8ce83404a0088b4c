const path = require('node:path')

/** Puts what makes drawing cheap on WeChat and Alipay beside each platform's own runtime. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // h5 draws by itself
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
    }
  })
}
