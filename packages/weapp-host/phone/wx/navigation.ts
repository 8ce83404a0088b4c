import { Canvas } from '../canvas'
import { Refusal } from '../calls'
import type { Reply } from '../calls'
import { respond } from './respond'
import type { Options } from './respond'
import type { Wx, WxPorts } from './ports'

interface Going extends Options {
  url: string
  delta?: number
}

interface Scrolling extends Options {
  selector?: string
}

export function navigation(ports: WxPorts): Wx {
  const { calls, timers, pages } = ports

  /** Not at once: the app goes on meanwhile. */
  const soon = (work: () => string | null) =>
    new Promise<Reply>((done) => {
      timers.later(() => {
        const problem = work()
        done(problem === null ? {} : new Refusal(problem))
      })
    })

  const go = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') => (options: Going) => {
    calls.note(name, { url: options.url })
    return respond(ports, name, options, () => soon(() => pages()[name](options.url)))
  }

  return {
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    switchTab: go('switchTab'),
    reLaunch: go('reLaunch'),
    navigateBack: (options: Partial<Going> = {}) =>
      respond(ports, 'navigateBack', options, () => soon(() => pages().navigateBack(options.delta ?? 1))),
    pageScrollTo(options: Scrolling) {
      const { selector } = options
      calls.note('pageScrollTo', { selector })
      return respond(ports, 'pageScrollTo', options, () => {
        if (selector === undefined || pages().top.has(selector)) return {}
        ports.complain(`pageScrollTo: nothing in the page itself is ${selector}`)
        return new Refusal('selector not found')
      })
    },
    createSelectorQuery: () => selectorQuery(ports)
  }
}

type Told = (result: object | null) => void

/** What is used of the engine's own. */
interface Query {
  select: (selector: string) => { fields: (wanted: object, tell: Told) => unknown }
}

/** The engine's own, which knows no canvas: asked for the node of one, it is given one. */
function selectorQuery({ pages, painted, timers }: WxPorts): object {
  const { top } = pages()
  const query = top.instance.createSelectorQuery() as Query
  const select = query.select.bind(query)
  return Object.assign(query, {
    select(selector: string) {
      const found = select(selector)
      const fields = found.fields.bind(found)
      return Object.assign(found, {
        fields: (wanted: { node?: boolean }, tell: Told = () => undefined) =>
          fields(wanted, (result: object | null) =>
            tell(wanted.node && result ? { ...result, node: new Canvas(painted, timers) } : result)
          )
      })
    }
  })
}
