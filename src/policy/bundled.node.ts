/** The policy files as they lie on disk: takes the place of bundled.ts wherever code runs under Node. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Policy, RegionsFile } from './schema'

const folder = resolve(__dirname, '../../policies')

export const policies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/]\d{4}\.json$/.test(path))
  .sort()
  .map((path) => read(path) as Policy)

export const regions = read('regions.json') as RegionsFile

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}
