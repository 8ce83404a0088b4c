/** A build's weight as lines to read. */
import type { Groups, Package, Weight } from './weigh'

/** Files that are named one by one. */
const NAMED = 12

export function tableOf(build: string, { bytes, packages }: Weight): string {
  return [`${build}: ${kilobytes(bytes)}`, ...packages.flatMap(linesOf), ''].join('\n')
}

function linesOf({ name, bytes, groups, files }: Package): string[] {
  const named = files.slice(0, NAMED)
  const rest = files.slice(NAMED)
  return [
    `  package ${name}: ${kilobytes(bytes)} in ${files.length} files`,
    ...heaviestFirst(groups).map(([group, size]) => line(size, group)),
    '    its files, as they are and gzipped',
    ...named.map((file) => `${line(file.bytes, '')} ${kilobytes(file.gzipped).padStart(9)}  ${file.path}`),
    ...(rest.length > 0
      ? [
          `${line(
            rest.reduce((all, file) => all + file.bytes, 0),
            ''
          )}            ${rest.length} more`
        ]
      : [])
  ]
}

function heaviestFirst(groups: Groups): [string, number][] {
  return Object.entries(groups).sort(([, one], [, other]) => other - one)
}

const line = (bytes: number, text: string) => `    ${kilobytes(bytes).padStart(9)}  ${text}`

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
