/** All matches of a global pattern, with `offset` added to their places. */
export function matchesOf(
  pattern: RegExp,
  text: string,
  offset: number
): { match: RegExpExecArray; start: number; end: number }[] {
  const matches = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') {
      pattern.lastIndex++
      continue
    }
    matches.push({ match, start: offset + match.index, end: offset + match.index + match[0].length })
  }
  return matches
}
