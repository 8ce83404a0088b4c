const { readFileSync } = require('node:fs')
const path = require('node:path')
const { pack, inOneLine } = require('../policies/pack')
const { placesContent } = require('./list')

const regionsFile = path.resolve(__dirname, '../../policies/regions.json')

/** Turns places.json into every place of China by name, as text that is read when somebody looks for one. */
module.exports = function (text) {
  this.addDependency(regionsFile)
  const content = JSON.stringify(placesContent(JSON.parse(readFileSync(regionsFile, 'utf8')), JSON.parse(text)))
  const { isPacked } = this.getOptions()
  return `module.exports = ${JSON.stringify({ content: isPacked ? pack(content) : inOneLine(content) })}`
}
