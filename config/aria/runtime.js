const { mergeInternalComponents } = require('@tarojs/shared')
const attributes = require('./attributes')

mergeInternalComponents(attributes)
