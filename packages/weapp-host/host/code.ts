/** The app's own code: its modules, loaded as WeChat does, and the pages and components that they define. */
import { posix } from 'node:path'
import type { Context } from 'node:vm'
import { runModule } from './engine'
import type { Adapter, Module } from './engine'
import type { Dist } from './dist'

/** What an app may be told, as it hands it to `App()`. */
export interface AppHooks {
  onLaunch?: (options: unknown) => void
  onShow?: (options: unknown) => void
  onHide?: () => void
  onPageNotFound?: (options: unknown) => void
}

type Definition = Parameters<Adapter.ComponentConstructor>[0] & object

export interface Code {
  app: () => AppHooks
  /** Sees to it that a page, or a component, and all it uses are defined. */
  define: (name: string) => void
}

export interface CodePorts {
  dist: Dist
  realm: Context
  space: Adapter.CodeSpace
}

/** Makes the app's code ready to be loaded into its realm, and loads what app.js starts with. */
export function loadCode({ dist, realm, space }: CodePorts): Code {
  const modules = new Map<string, Module>()
  const defined = new Set<string>()
  let app: AppHooks = {}

  // Taro keeps the bodies of all pages in shared chunks, so these see the page that is being loaded, not their own file.
  const env: Partial<Adapter.ComponentEnv> = {}
  Object.assign(realm, {
    App: (hooks: AppHooks) => {
      app = hooks
    },
    getApp: () => app,
    Page: (...definition: Parameters<Adapter.PageConstructor>) => env.Page?.(...definition),
    // Taro writes an empty object for "no behaviors"; WeChat puts up with it.
    Component: ({ behaviors, ...definition }: Definition) =>
      env.Component?.({ ...definition, ...(Array.isArray(behaviors) && { behaviors }) }),
    Behavior: (definition: never) => env.Behavior?.(definition)
  })

  function load(name: string): unknown {
    const known = modules.get(name)
    if (known) return known.exports
    const text = dist.files.get(`${name}.js`)
    if (text === undefined) throw new Error(`module "${name}.js" is not defined`)
    const module = { exports: {} }
    modules.set(name, module)
    runModule(realm, `${dist.folder}/${name}.js`, () => text, module, {
      require: (path: string) => load(resolve(name, path).replace(/\.js$/, ''))
    })
    return module.exports
  }

  function define(name: string): void {
    if (defined.has(name)) return
    defined.add(name)
    for (const used of Object.values(usedBy(dist, name))) define(resolve(name, used))
    space.componentEnv(name, (given) => {
      Object.assign(env, given)
      load(name)
    })
  }

  load('app')
  return { app: () => app, define }
}

function usedBy(dist: Dist, name: string): Record<string, string> {
  const { usingComponents = {} } = JSON.parse(dist.files.get(`${name}.json`) ?? '{}') as {
    usingComponents?: Record<string, string>
  }
  return usingComponents
}

/** What a file means by a path: from its own folder, or with a slash from the build's. */
function resolve(file: string, path: string): string {
  return path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(file), path)
}
