const path = require('node:path')

const folder = path.resolve(__dirname, '../../policies')

/** Lets the builds carry the files of policies/ as text, packed for the mini-programs. */
module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.module
      .rule('policies')
      .test(/\.json$/)
      .include.add(folder)
      .end()
      .type('javascript/auto')
      .use('pack')
      .loader(path.resolve(__dirname, 'loader.js'))
      .options({ isPacked: process.env.TARO_ENV !== 'h5' })
  })
}
