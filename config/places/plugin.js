const path = require('node:path')

const file = path.resolve(__dirname, '../../policies/places.json')

/** Lets the builds carry every place of China by name, packed for the mini-programs. */
module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.module.rule('policies').exclude.add(file)
    chain.module
      .rule('places')
      .test(/places\.json$/)
      .include.add(file)
      .end()
      .type('javascript/auto')
      .use('places')
      .loader(path.resolve(__dirname, 'loader.js'))
      .options({ isPacked: process.env.TARO_ENV !== 'h5' })
  })
}
