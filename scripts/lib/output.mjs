// What the tools of npm test print, read by what they are known to print.

/** @typedef {{ passed: number, failed: number }} Count */

/** Where a runner, having told all, tells its failures once more: jest, and node's. */
const ONCE_MORE = /^(?:Summary of all failing tests|\S* ?failing tests:)$/m

/** Lines of a failed command worth showing: most tools say what went wrong last, npm says it first. */
const HEAD = 8
const TAIL = 300

/**
 * What went wrong, out of all that a failed command printed.
 *
 * @param {string} output
 * @returns {string}
 */
export function failuresIn(output) {
  const plain = withoutColours(output).trimEnd()
  const lines = plain.slice(ONCE_MORE.exec(plain)?.index ?? 0).split('\n')
  const left = lines.length - HEAD - TAIL
  return (left > 0 ? [...lines.slice(0, HEAD), `… ${left} lines left out …`, ...lines.slice(-TAIL)] : lines).join('\n')
}

/**
 * What the closing lines of jest (`Tests: 1 failed, 8 passed, 9 total`) or of node's runner (`pass 8`, `fail 1`) say.
 *
 * @param {string} output
 * @returns {Count}
 */
export function countIn(output) {
  const plain = withoutColours(output)
  const find = (/** @type {RegExp} */ pattern) => Number(pattern.exec(plain)?.[1] ?? 0)
  return {
    passed: find(/^Tests:.*?(\d+) passed/m) || find(/^\S+ pass (\d+)$/m),
    failed: find(/^Tests:.*?(\d+) failed/m) || find(/^\S+ fail (\d+)$/m) + find(/^\S+ cancelled (\d+)$/m)
  }
}

/** @param {string} text */
function withoutColours(text) {
  return text.replace(/\x1b\[\d*(?:;\d+)*m/g, '')
}
