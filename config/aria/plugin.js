const path = require('node:path')
const attributes = require('./attributes')

/**
 * Lets aria attributes through to WeChat and Alipay: Taro's templates have none, so
 * what a page says to a screen reader would be dropped without a word.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const { template } = platform
      if (!template) return // h5 has real elements

      template.mergeComponents(ctx, attributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
      if (platform.platform === 'weapp') nameRoleAsWeChatDoes(template)
    }
  })
}

function nameRoleAsWeChatDoes(template) {
  const original = template.replacePropName
  template.replacePropName = function (name, ...rest) {
    return name === 'role' ? 'aria-role' : original.call(this, name, ...rest)
  }
}
