const { internalComponents } = require('@tarojs/shared')
const { leaveOut } = require('./left-out')

leaveOut(internalComponents)
