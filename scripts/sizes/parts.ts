/** What a build is made from, as config/parts/plugin.js wrote it down beside the build's folder. */
import { existsSync, readFileSync } from 'node:fs'

export interface Source {
  /** From the project's folder, or what webpack made up. */
  path: string
  /** Before it was minified. */
  bytes: number
}

/** What webpack put under one id: a module, or several that it joined. */
export interface Part {
  /** `null`: rules of style, which are put into a file beside the bundle. */
  id: string | number | null
  /** The files of the build that hold it. */
  bundles: string[]
  sources: Source[]
}

/** Throws where the build was not made by this project's configuration. */
export function partsOf(folder: string): Part[] {
  const file = `${folder}.parts.json`
  if (!existsSync(file)) throw new Error(`${file} is missing: build again.`)
  return JSON.parse(readFileSync(file, 'utf8')) as Part[]
}
