/** What a build weighs: each package, each of its files, and each part of the app in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { modulesIn } from './bundle'
import { groupOfFile, groupOfSource } from './groups'
import { partsOf } from './parts'
import type { Part } from './parts'

/** Bytes by part of the app. */
export type Groups = Record<string, number>

export interface WeighedFile {
  path: string
  bytes: number
  /** As a browser is sent it. */
  gzipped: number
  groups: Groups
}

export interface Package {
  /** `main`, or the root that app.json gives it. */
  name: string
  bytes: number
  groups: Groups
  /** The heaviest first. */
  files: WeighedFile[]
}

export interface Weight {
  bytes: number
  packages: Package[]
}

/** Written by Taro and by scripts/lib/builds.mjs for themselves. */
const NOT_SHIPPED = /(^|\/)\.[^/]+$/

const MAIN = 'main'

/** Throws where there is no build, or none that tells its parts. */
export function weigh(folder: string): Weight {
  const parts = new Map(partsOf(folder).map((part) => [String(part.id), part]))
  const files = filesOf(folder).map((path) => weighFile(folder, path, parts))
  const roots = subPackageRoots(folder)
  const packages = [MAIN, ...roots].map((name) => {
    const own = files.filter(({ path }) => (roots.find((root) => path.startsWith(`${root}/`)) ?? MAIN) === name)
    return {
      name,
      bytes: total(own),
      groups: sum(own.map(({ groups }) => groups)),
      files: own.sort((one, other) => other.bytes - one.bytes)
    }
  })
  return { bytes: total(files), packages }
}

/** Paths of all files that are shipped. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => !NOT_SHIPPED.test(path))
    .sort()
}

function weighFile(folder: string, path: string, parts: ReadonlyMap<string, Part>): WeighedFile {
  const content = readFileSync(join(folder, path))
  const bytes = content.length
  const groups = path.endsWith('.js')
    ? groupsOfBundle(content.toString(), bytes, parts)
    : { [groupOfFile(path)]: bytes }
  return { path, bytes, gzipped: gzipSync(content, { level: 9 }).length, groups }
}

function groupsOfBundle(bundle: string, bytes: number, parts: ReadonlyMap<string, Part>): Groups {
  const groups = [...modulesIn(bundle)].map(([id, size]) => groupsOfPart(parts.get(id), size))
  const known = sum(groups)
  const rest = bytes - Object.values(known).reduce((all, one) => all + one, 0)
  return sum([known, { webpack: rest }])
}

/** Joined modules can no longer be told apart once they are minified: each is taken to have shrunk as much as the others. */
function groupsOfPart(part: Part | undefined, size: number): Groups {
  const sources = part?.sources ?? []
  const before = sources.reduce((all, { bytes }) => all + bytes, 0)
  if (before === 0) return { [groupOfSource(sources[0]?.path ?? '')]: size }
  return sum(sources.map(({ path, bytes }) => ({ [groupOfSource(path)]: (size * bytes) / before })))
}

function subPackageRoots(folder: string): string[] {
  let app: { subPackages?: { root: string }[] }
  try {
    app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as typeof app
  } catch {
    return [] // the web has none
  }
  return (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
}

function sum(all: readonly Groups[]): Groups {
  const groups: Groups = {}
  for (const [name, bytes] of all.flatMap((one) => Object.entries(one))) groups[name] = (groups[name] ?? 0) + bytes
  return groups
}

const total = (files: readonly { bytes: number }[]) => files.reduce((all, { bytes }) => all + bytes, 0)
