const path = require('node:path')
const { version } = require('@tarojs/shared/package.json')
const attributes = require('./attributes')

/** The Taro whose templates and numbering of attributes this was written for; tests/weapp and tests/builds show what another does with it. */
const WRITTEN_FOR = '4.2.1'

/**
 * Lets aria attributes through to WeChat and Alipay: Taro's templates have none, so
 * what a page says to a screen reader would be dropped without a word.
 */
module.exports = (ctx) => {
  if (version !== WRITTEN_FOR) {
    throw new Error(
      `config/aria/plugin.js changes the templates of Taro ${WRITTEN_FOR}, but Taro ${version} is installed. ` +
        'Look whether it still reaches every template (npm run test:weapp, npm run test:builds), then name the new version there.'
    )
  }
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
