/**
 * WeChat's component engine, and the two sides it stands between: the side where the app's code runs, which knows no
 * document, and the screen, which here is jsdom's.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'
import type { Context } from 'node:vm'
import type * as Adapter from 'glass-easel-miniprogram-adapter'
import type * as GlassEasel from 'glass-easel'
import type { DOMWindow } from 'jsdom'

export type { Adapter, GlassEasel }

export interface Module {
  exports: unknown
}

type Body = (this: unknown, ...scope: unknown[]) => void

const scripts = new Map<string, Script>()

/**
 * Runs a CommonJS module inside a realm. It is compiled once, however often it is run.
 *
 * @param scope what it sees under which name, besides `module` and `exports`
 */
export function runModule(
  realm: Context,
  file: string,
  text: () => string,
  module: Module,
  scope: Readonly<Record<string, unknown>>
): void {
  const seen = { module, exports: module.exports, ...scope }
  const script =
    scripts.get(file) ?? new Script(`(function (${Object.keys(seen).join(', ')}) {${text()}\n})`, { filename: file })
  scripts.set(file, script)
  const body = script.runInContext(realm) as Body
  body.apply(module.exports, Object.values(seen))
}

/**
 * A realm of its own for the app's code. It holds the language and what is put into it, nothing of Node or of a
 * browser, and makes no code out of text: WeChat does not either.
 */
export function createRealm(globals: Readonly<Record<string, unknown>>): Context {
  return createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
}

export interface Engine {
  glassEasel: typeof GlassEasel
  adapter: typeof Adapter
}

const fromHere = createRequire(__filename)

/** Starts the engine inside the app's realm, where it compares types with those of the app. It alone is handed the screen. */
export function startEngine(realm: Context, screen: DOMWindow, frame: (run: () => void) => number): Engine {
  const { document, Event } = screen
  const window = { requestAnimationFrame: frame, devicePixelRatio: 2, matchMedia: () => ({ matches: false }) }
  const loaded = new Map<string, Module>()

  function require(name: string): unknown {
    const known = loaded.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(name, module)
    const file = fromHere.resolve(name)
    runModule(realm, file, () => readFileSync(file, 'utf8'), module, { require, window, document, Event })
    return module.exports
  }

  return {
    glassEasel: require('glass-easel') as typeof GlassEasel,
    adapter: require('glass-easel-miniprogram-adapter') as typeof Adapter
  }
}
