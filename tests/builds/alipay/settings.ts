/** Alipay's settings (.json): what is wrong with them. */
import { posix } from 'node:path'
import * as known from './known'

interface AppJson {
  pages: string[]
  window?: object
  tabBar?: { items: { pagePath: string }[] }
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
}

interface OwnJson {
  component?: boolean
  usingComponents?: Record<string, string>
}

/** @param files the texts of a build by path */
export function complaintsOf(files: ReadonlyMap<string, string>): string[] {
  const app = JSON.parse(files.get('app.json') ?? '') as AppJson
  const pages = pagesOf(app)
  return [
    ...ofApp(app, pages),
    ...pages.flatMap((page) =>
      ['js', 'json', 'axml']
        .map((ending) => `${page}.${ending}`)
        .filter((file) => !files.has(file))
        .map((file) => `${file} is missing`)
    ),
    ...[...files]
      .filter(([path]) => path.endsWith('.json') && path !== 'app.json')
      .flatMap(([path, text]) => {
        const own = JSON.parse(text) as OwnJson
        return [
          ...foreign(path, own, own.component ? known.COMPONENT : known.PAGE),
          ...Object.values(own.usingComponents ?? {}).flatMap((component) => missingOf(path, component, files))
        ]
      })
  ]
}

/** The names under which a template's own settings let it use components. */
export function componentsOf(files: ReadonlyMap<string, string>, template: string): string[] {
  const own = JSON.parse(files.get(template.replace(/\.axml$/, '.json')) ?? '{}') as OwnJson
  return Object.keys(own.usingComponents ?? {})
}

function pagesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => posix.join(root, page)))]
}

function ofApp(app: AppJson, pages: readonly string[]): string[] {
  const { window = {}, tabBar, subPackages = [], preloadRule = {} } = app
  const roots = subPackages.map(({ root }) => root)
  const tabs = tabBar?.items ?? []
  return [
    ...foreign('app.json', app, known.APP),
    ...foreign('app.json window', window, known.WINDOW),
    ...foreign('app.json tabBar', tabBar ?? {}, known.TAB_BAR),
    ...tabs.flatMap((tab) => foreign('app.json tabBar.items', tab, known.TAB)),
    ...tabs
      .filter(({ pagePath }) => !app.pages.includes(pagePath))
      .map(({ pagePath }) => `app.json tabBar: ${pagePath} is no page of the main package`),
    ...subPackages.flatMap((subPackage) => foreign('app.json subPackages', subPackage, known.SUB_PACKAGE)),
    ...Object.entries(preloadRule).flatMap(([page, rule]) => [
      ...foreign('app.json preloadRule', rule, known.PRELOAD),
      ...(pages.includes(page) ? [] : [`app.json preloadRule: there is no page ${page}`]),
      ...rule.packages
        .filter((root) => !roots.includes(root))
        .map((root) => `app.json preloadRule: there is no package ${root}`)
    ])
  ]
}

function foreign(place: string, settings: object, fields: readonly string[]): string[] {
  return Object.keys(settings)
    .filter((field) => !fields.includes(field))
    .map((field) => `${place}: Alipay does not know ${field}`)
}

function missingOf(user: string, component: string, files: ReadonlyMap<string, string>): string[] {
  const path = component.startsWith('/') ? component.slice(1) : posix.join(posix.dirname(user), component)
  return ['js', 'json', 'axml']
    .map((ending) => `${path}.${ending}`)
    .filter((file) => !files.has(file))
    .map((file) => `${user}: ${file} is missing`)
}
