const { headingOf, inOneLine, pack } = require('./pack')

/** Turns a file of policies/ into text that is read when somebody asks for it; a policy's heading stands beside it. */
module.exports = function (text) {
  const { isPacked } = this.getOptions()
  const content = isPacked ? pack(text) : inOneLine(text)
  const isPolicy = 'kind' in JSON.parse(text)
  return `module.exports = ${JSON.stringify(isPolicy ? { heading: headingOf(text), content } : { content })}`
}
