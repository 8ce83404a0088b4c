const { deflateRawSync } = require('node:zlib')

/** The fields by which a policy is found, and dated, and what it brings along: `PolicyHeading` of src/policy. */
const HEADING = ['kind', 'id', 'revision', 'benefitYear', 'jurisdiction', 'place', 'identities']

/**
 * A file of policies/ as a mini-program carries it: a third of its bytes. A web server packs whatever it sends, and
 * better than that, so there it stays as it is.
 *
 * @param {string} text JSON
 */
function pack(text) {
  return deflateRawSync(inOneLine(text), { level: 9 }).toString('base64')
}

/** @param {string} text JSON */
function inOneLine(text) {
  return JSON.stringify(JSON.parse(text))
}

/** @param {string} text a policy as JSON */
function headingOf(text) {
  const policy = JSON.parse(text)
  const found = Object.fromEntries(HEADING.filter((field) => field in policy).map((field) => [field, policy[field]]))
  return policy.notice ? { ...found, notice: { issuedOn: policy.notice.issuedOn } } : found
}

module.exports = { pack, inOneLine, headingOf }
