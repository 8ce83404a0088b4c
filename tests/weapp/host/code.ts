/** The app's own code: its modules, loaded as WeChat does, and the pages and components that they define. */
import { posix } from 'node:path'
import type { Context } from 'node:vm'
import { runModule } from './engine'
import type { Adapter, Module } from './engine'
import type { Dist } from './dist'
import type { Timers } from './timers'

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

/** What there is to say of the app's files, beside what is in them. */
export interface Scripts {
  /** Names of those that have run since the app was started, without their ending, in order. */
  ran: string[]
  /** What becomes of one that is asked for by `require.async`; `unknown`: WeChat is older than that function. */
  later: 'comes' | 'fails' | 'unknown'
}

export interface CodePorts {
  dist: Dist
  realm: Context
  space: Adapter.CodeSpace
  timers: Timers
  scripts: Scripts
}

/** Makes the app's code ready to be loaded into its realm, and loads what app.js starts with. */
export function loadCode({ dist, realm, space, timers, scripts }: CodePorts): Code {
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
    scripts.ran.push(name)
    runModule(realm, `${dist.folder}/${name}.js`, () => text, module, { require: requireOf(name) })
    return module.exports
  }

  /** As the file sees it. */
  function requireOf(file: string) {
    const nameOf = (path: string) => resolve(file, path).replace(/\.js$/, '')
    const require = (path: string) => load(nameOf(path))
    return scripts.later === 'unknown'
      ? require
      : Object.assign(require, { async: (path: string) => loadLater(nameOf(path), path) })
  }

  /** WeChat fetches the file's package before, and says so where it cannot. */
  function loadLater(name: string, path: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      timers.later(() => {
        try {
          if (scripts.later === 'fails') throw new Error('download failed')
          resolve(load(name))
        } catch (error) {
          // It is WeChat that rejects, with an object and not with an error.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject({ mod: path, errMsg: error instanceof Error ? error.message : String(error) })
        }
      })
    })
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
