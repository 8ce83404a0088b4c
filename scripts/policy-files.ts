/** Policy files as they lie below a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PolicyFile, Problem } from '@/policy/check'

export const REGIONS = 'regions.json'
export const IDENTITIES = 'identities.json'

export interface Read {
  files: PolicyFile[]
  /** What is no JSON, or cannot be read at all. */
  problems: Problem[]
}

/** Reads the named files of a folder. */
export function readFiles(folder: string, names: readonly string[]): Read {
  const files: PolicyFile[] = []
  const problems: Problem[] = []
  for (const file of names) {
    try {
      files.push({ file, content: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown })
    } catch (error) {
      problems.push({ file, path: '$', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { files, problems }
}

/** The names of the policy files below a folder, with slashes on every system; without schemas, regions and identities. */
export function policyFileNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && ![REGIONS, IDENTITIES].includes(file))
    .sort()
}

export function inOneLine({ file, path, reason }: Problem): string {
  return `${file} ${path}: ${reason}`
}
