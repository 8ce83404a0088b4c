import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isComplete } from '../../scripts/lib/builds.mjs'

export type Build = Parameters<typeof isComplete>[0]

/** A build's folder in dist/, or in the folder that BUILDS names. */
export function folderOf(build: Build): string {
  const { BUILDS } = process.env
  if (BUILDS === undefined)
    assert.ok(isComplete(build), `dist/${build} is missing or half built: npm run build ${build}`)
  const folder = `${BUILDS ?? 'dist'}/${build}`
  assert.ok(existsSync(folder), `${folder} is missing`)
  return folder
}

/** The texts of a build's files by their paths in it. */
export function textsOf(folder: string, endings: RegExp): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.test(path))
    .sort()
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]))
}
