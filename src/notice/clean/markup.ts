/** What is left of a web page in a text that was copied from one. */

interface Markup {
  /** What it stands for in plain text. */
  stands: string
  end: number
}

const TAG = /<(?:!--|\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,600})?\/?>)/y
const BLOCK = /^(?:p|br|div|tr|li|ul|ol|h[1-6]|table|section|article|title|hr|blockquote)$/
const CELL = /^t[dh]$/
const UNSEEN = /^(?:script|style)$/

/**
 * The tag that begins here; a script, a style and a comment with all that is in them. `dropped.before` remembers up to where
 * there is no end of one, so that many beginnings do not each search the whole text.
 */
export function tagAt(text: string, index: number, dropped: { before: number }): Markup | null {
  TAG.lastIndex = index
  const match = TAG.exec(text)
  if (!match) return null
  const name = match[1]?.toLowerCase()
  const after = index + match[0].length
  if (name === undefined) return endOf(text, index, '-->', dropped)
  if (UNSEEN.test(name) && text[index + 1] !== '/') {
    return endOf(text, index, `</${name}`, dropped) ?? { stands: '', end: after }
  }
  return { stands: BLOCK.test(name) ? '\n' : CELL.test(name) ? '\t' : '', end: after }
}

function endOf(text: string, index: number, mark: string, dropped: { before: number }): Markup | null {
  if (index < dropped.before) return null
  const end = text.indexOf(mark, index)
  if (end < 0) {
    dropped.before = text.length
    return null
  }
  const after = end + mark.length
  return { stands: '\n', end: text.charAt(after) === '>' ? after + 1 : after }
}

const ENTITY = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/y

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  yen: '¥',
  middot: '·',
  mdash: '—',
  ndash: '–',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’'
}

export function entityAt(text: string, index: number): Markup | null {
  ENTITY.lastIndex = index
  const match = ENTITY.exec(text)
  if (!match) return null
  const [whole, decimal, hexadecimal, name] = match
  const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? parseInt(hexadecimal, 16) : null
  const stands = code !== null ? (code <= 0xffff ? String.fromCharCode(code) : '') : NAMED[name ?? '']
  return stands === undefined ? null : { stands, end: index + whole.length }
}
