/** Tables as text: CSV (RFC 4180) for a file, and the same with tabs for the clipboard, which spreadsheets take apart. */

/** By it spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

export type TableRow = readonly string[]

/** A file's text: with a byte order mark, and every line ended by CR LF. */
export function csvFile(rows: readonly TableRow[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')
}

/** A text to paste into a spreadsheet: no cell has a tab or an end of line in it. */
export function pastedTable(rows: readonly TableRow[]): string {
  return rows.map((row) => row.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n')
}

/** A spreadsheet takes what begins like this for a formula, and might run it: it is made a text. */
function harmless(cell: string): string {
  return /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n\t']/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}
