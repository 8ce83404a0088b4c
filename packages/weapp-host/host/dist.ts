/** A WeChat build as WeChat reads it: its files, what app.json says of them, and its templates compiled. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { Script } from 'node:vm'
import { TmplGroup } from 'glass-easel-template-compiler'

export interface Dist {
  folder: string
  /** By path inside the build. */
  files: ReadonlyMap<string, string>
  /** The first one is where the app begins. */
  pages: readonly string[]
  tabs: readonly string[]
  /** Names of all templates and of the components they make up, without the ending. */
  templates: readonly string[]
  /** Answers the compiled templates, by the same names. */
  compiled: Script
  /** What the compiler finds wrong, with file, line and column. */
  complaints: readonly string[]
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

interface Complaint {
  message: string
  startLine: number
  startColumn: number
}

const READ = /\.(js|json|wxml|wxs|wxss)$/

/** Reads a build. Throws where there is none. */
export function readDist(folder: string): Dist {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'))
  return distOf(
    folder,
    new Map(paths.filter((path) => READ.test(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  )
}

/** @param folder where the files are, or a name for them where they are in none */
export function distOf(folder: string, files: ReadonlyMap<string, string>): Dist {
  const app = JSON.parse(files.get('app.json') ?? '') as AppJson
  const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page)))
  return {
    folder,
    files,
    pages: [...app.pages, ...inPackages],
    tabs: (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath),
    ...compile(files)
  }
}

function compile(files: ReadonlyMap<string, string>): Pick<Dist, 'templates' | 'compiled' | 'complaints'> {
  const group = new TmplGroup()
  const templates: string[] = []
  const complaints: string[] = []
  for (const [path, text] of files) {
    const name = path.replace(/\.\w+$/, '')
    if (path.endsWith('.wxs')) group.addScript(name, text)
    if (!path.endsWith('.wxml')) continue
    templates.push(name)
    for (const { message, startLine, startColumn } of group.addTmpl(name, text) as Complaint[]) {
      complaints.push(`${path}:${startLine + 1}:${startColumn + 1} ${message}`)
    }
  }
  const compiled = new Script(group.getTmplGenObjectGroups(), { filename: 'weapp:///templates' })
  return { templates, compiled, complaints }
}
