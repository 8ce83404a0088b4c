/** How much the app hands over to be drawn: the same on every phone, and what makes a mini-program slow. */

const KB = 1024

export interface Limit {
  calls: number
  bytes: number
}

/** What one action may cost at most. The only place that says so. */
export const LIMITS = {
  /** On a page that is opened, or seen again. */
  page: { calls: 1, bytes: 64 * KB },
  /** On all other pages together: those that are seen already, those that lie below, those that are closed. */
  tap: { calls: 2, bytes: 4 * KB }
} as const satisfies Record<string, Limit>

/** What one action cost on one page. */
export interface Cost extends Limit {
  /** What the test did. */
  action: string
  page: string
  /** The page was opened by this action, or seen again. */
  isNew: boolean
  /** It was there before, as behind a dialog that has closed: then it may as well take what a tap may. */
  isAgain: boolean
}

/** One page that is open, and what is drawn on it. */
export interface Drawn {
  note: (data: object) => void
  /** The page is seen again. */
  show: () => void
}

export class SetDataLog {
  readonly #actions: { name: string; costs: Map<object, Cost> }[] = []

  /** What each action cost on each page on which something was drawn. */
  get costs(): Cost[] {
    return this.#actions.flatMap(drawnIn)
  }

  /** What went beyond the limits, in words. */
  get breaches(): string[] {
    return this.#actions.flatMap((action) => {
      const costs = drawnIn(action)
      const others = costs.filter(({ isNew }) => !isNew)
      return [
        ...costs
          .filter((cost) => cost.isNew && isBeyond(cost, LIMITS.page) && !(cost.isAgain && !isBeyond(cost, LIMITS.tap)))
          .map((cost) => inWords([cost])),
        ...(isBeyond(sumOf(others), LIMITS.tap) ? [inWords(others)] : [])
      ]
    })
  }

  /** The most that one action cost, as `LIMITS` counts it. */
  get most(): Record<keyof typeof LIMITS, Limit> {
    const costs = this.#actions.map(drawnIn)
    const highest = (spent: readonly Limit[]): Limit =>
      spent.reduce(
        (most, { calls, bytes }) => ({ calls: Math.max(most.calls, calls), bytes: Math.max(most.bytes, bytes) }),
        { calls: 0, bytes: 0 }
      )
    return {
      page: highest(costs.flat().filter(({ isNew }) => isNew)),
      tap: highest(costs.map((all) => sumOf(all.filter(({ isNew }) => !isNew))))
    }
  }

  /** From here on, everything is drawn because of this. */
  begin(name: string): void {
    this.#actions.push({ name, costs: new Map() })
  }

  /** A page is opened. Two of the same name are two. */
  open(page: string): Drawn {
    const key = {}
    const cost = () => this.#costOn(key, page)
    cost().isNew = true
    return {
      show: () => void Object.assign(cost(), { isNew: true, isAgain: true }),
      note(data) {
        const { calls, bytes } = cost()
        Object.assign(cost(), { calls: calls + 1, bytes: bytes + Buffer.byteLength(JSON.stringify(data)) })
      }
    }
  }

  #costOn(key: object, page: string): Cost {
    if (this.#actions.length === 0) this.begin('start')
    const action = this.#actions[this.#actions.length - 1]
    if (!action) throw new Error('no action has begun')
    const cost = action.costs.get(key) ?? {
      action: action.name,
      page,
      calls: 0,
      bytes: 0,
      isNew: false,
      isAgain: false
    }
    action.costs.set(key, cost)
    return cost
  }
}

function drawnIn({ costs }: { costs: ReadonlyMap<object, Cost> }): Cost[] {
  return [...costs.values()].filter(({ calls }) => calls > 0)
}

function isBeyond(spent: Limit, most: Limit): boolean {
  return spent.calls > most.calls || spent.bytes > most.bytes
}

function sumOf(costs: readonly Cost[]): Limit {
  return costs.reduce((sum, { calls, bytes }) => ({ calls: sum.calls + calls, bytes: sum.bytes + bytes }), {
    calls: 0,
    bytes: 0
  })
}

function inWords(costs: readonly Cost[]): string {
  return `${costs[0]?.action ?? ''}: ${costs.map(({ page, calls, bytes, isNew }) => `${bytes} bytes in ${calls} on ${page}${isNew ? ', which it opens' : ''}`).join('; ')}`
}

/** A node as Taro hands it over: its text, or the nodes in it. */
export interface Handed {
  v?: string
  cn?: Handed[]
}

/** All texts that a page has been handed, one after the other. */
export function handedOver(data: { root?: Handed }): string {
  const texts = ({ v = '', cn = [] }: Handed): string => v + cn.map(texts).join('')
  return texts(data.root ?? {})
}
