/** What a build is made from, by webpack's statistics: config/stats/plugin.js writes them beside the build's folder. */
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

export interface Source {
  /** From the project's folder. */
  path: string
  /** Before it was minified. */
  bytes: number
  /** The scripts of the build that hold it. */
  files: string[]
}

interface Stats {
  chunks: { id: string | number; files: string[] }[]
  modules: Module[]
}

interface Module {
  /** Whole path; webpack's own have none. */
  nameForCondition: string | null
  size: number
  chunks?: (string | number)[]
  /** Those that were joined to one. */
  modules?: Module[]
}

export function sourcesIn(folder: string): Source[] {
  const { chunks, modules } = JSON.parse(readFileSync(`${folder}.stats.json`, 'utf8')) as Stats
  const filesOf = new Map(chunks.map(({ id, files }) => [id, files]))
  return modules.flatMap((module) => {
    const files = [...new Set((module.chunks ?? []).flatMap((id) => filesOf.get(id) ?? []))]
      .filter((file) => file.endsWith('.js'))
      .sort()
    return (module.modules ?? [module]).flatMap(({ nameForCondition, size }) => {
      if (!nameForCondition) return []
      const path = relative(resolve('.'), nameForCondition).split(sep).join('/')
      return [{ path, bytes: size, files }]
    })
  })
}
