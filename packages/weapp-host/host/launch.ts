/** The app, started: its code in a realm of its own, its pages on a screen of their own. All of it ends with a kill. */
import type { DOMWindow } from 'jsdom'
import { loadCode } from './code'
import type { AppHooks } from './code'
import type { Dist } from './dist'
import { createRealm, startEngine } from './engine'
import type { GlassEasel } from './engine'
import { Pages } from './pages'
import { connect, createScreen } from './screen'
import type { SetDataLog } from './set-data'
import { defineTags } from './tags'
import type { Timers } from './timers'

export interface LaunchPorts {
  dist: Dist
  timers: Timers
  log: SetDataLog
  /** Anything that must not happen: errors thrown, logged, or found by the engine. */
  complain: (what: unknown) => void
  wx: object
}

export interface Launched {
  app: AppHooks
  pages: Pages
  screen: DOMWindow
  close: () => void
}

/**
 * Said of every attribute that a built-in tag here does not know, which the official compiler checks; and of Taro's
 * templates, for every node without children.
 */
const NOT_OURS = / is not a valid property$|^The for-list data is neither Array nor Object, got type "undefined"/

/** Loads the app. Nothing is shown yet. */
export function launch({ dist, timers, log, complain, wx }: LaunchPorts): Launched {
  const pages = (): Pages => opened
  const realm = createRealm({
    wx,
    console: consoleOf(complain),
    setTimeout: timers.later,
    setInterval: timers.repeat,
    clearTimeout: timers.cancel,
    clearInterval: timers.cancel,
    getCurrentPages: () => pages().stack.map(({ instance }) => instance),
    Date: dateOf(timers)
  })
  const screen = createScreen()
  const { glassEasel, adapter } = startEngine(realm, screen, (run) => timers.later(run, 16))
  glassEasel.addGlobalErrorListener((error) => {
    complain(error)
    return false
  })
  glassEasel.addGlobalWarningListener((warning) => {
    if (!NOT_OURS.test(warning)) complain(warning)
    return false
  })

  const env = new adapter.MiniProgramEnv()
  const tags = defineTags(env.getGlobalCodeSpace().getComponentSpace(), realm)
  const space = env.createCodeSpace('', true)
  for (const [tag, definition] of tags) space.getComponentSpace().setGlobalUsingComponent(tag, definition)
  const groupList = dist.compiled.runInContext(realm) as GlassEasel.template.ProcGenGroupList
  for (const name of dist.templates) {
    const content = groupList[name]
    space.addComponentStaticConfig(name, JSON.parse(dist.files.get(`${name}.json`) ?? '{}') as object)
    if (content) space.addCompiledTemplate(name, { groupList, content })
  }
  const backend = env.associateBackend(connect(glassEasel, screen, ['page', 'tab-bar'], complain))
  const code = loadCode({ dist, realm, space })
  const opened = new Pages({ dist, code, space, backend, screen, log, complain })
  return { app: code.app(), pages: opened, screen, close: () => screen.close() }
}

function consoleOf(complain: (what: unknown) => void): Partial<Console> {
  const quiet = () => undefined
  const loud = (...what: unknown[]) => complain(what.map(String).join(' '))
  return { log: quiet, info: quiet, debug: quiet, warn: loud, error: loud }
}

/** The language's dates, by the phone's clock. */
function dateOf({ clock }: Timers): DateConstructor {
  return class extends Date {
    constructor(...given: [] | [number | string | Date]) {
      super(given[0] ?? clock.now)
    }

    static override now = () => clock.now
  } as unknown as DateConstructor
}
