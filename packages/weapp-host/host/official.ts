/** WeChat's own compilers for templates and styles, which take less than others do. */
import { resolve } from 'node:path'
import wcc from 'miniprogram-compiler/src/wcc'
import wcsc from 'miniprogram-compiler/src/wcsc'
import type { Dist } from './dist'

/** They are programs, and made for these machines only. */
export const RUNS_HERE = process.platform !== 'linux' || process.arch === 'x64'

/** Bytes that they may print. */
const maxBuffer = 64 * 1024 * 1024

/** Compiles all templates. Throws what is wrong, with file, line and column. */
export function compileTemplates(dist: Dist): void {
  wcc(
    resolve(dist.folder),
    withEnding(dist, '.wxml'),
    [...dist.files.keys()].filter((path) => path.endsWith('.wxs')),
    { maxBuffer }
  )
}

/** Compiles all styles. Throws what is wrong. */
export function compileStyles(dist: Dist): void {
  const compiled = wcsc(resolve(dist.folder), withEnding(dist, '.wxss'), { maxBuffer })
  if (compiled instanceof Error) throw compiled
}

/** Files with that ending, named without it. */
function withEnding(dist: Dist, ending: string): string[] {
  return [...dist.files.keys()].filter((path) => path.endsWith(ending)).map((path) => path.slice(0, -ending.length))
}
