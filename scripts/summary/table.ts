/** Plain tables: the first column on the left, the others on the right. */

export interface Table {
  title: string
  /** What the columns after the first hold. */
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** Tables one below the other, the columns of all in line with each other. */
export function inLines(tables: readonly Table[]): string[] {
  const blocks = tables.map(({ title, columns, rows }) => [
    [title, ...columns],
    ...rows.map(([name = '', ...cells]) => [`  ${name}`, ...cells])
  ])
  const widths: number[] = []
  for (const line of blocks.flat()) {
    line.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  const aligned = (line: readonly string[]) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
  return blocks.flatMap((block) => ['', ...block.map((line) => aligned(line).join('  ').trimEnd())])
}
